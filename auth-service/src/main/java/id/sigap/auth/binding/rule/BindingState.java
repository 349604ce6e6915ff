package id.sigap.auth.binding.rule;

import java.util.UUID;

/** Where a binding of an account to a person is. */
public sealed interface BindingState {

    /** The civil registry, or of a foreigner the immigration office, is to be asked; while it does not answer, this goes on. */
    record CheckingRegistry() implements BindingState {
    }

    /** Number, name and birth date were confirmed; the owner of the account has to show that it is them. */
    record AwaitingFace() implements BindingState {
    }

    /** A face matched; membership-service decides. */
    record Proved(UUID verificationId) implements BindingState {
    }

    record Bound(UUID personId) implements BindingState {
    }

    /** The registry says otherwise. What was typed may be typed anew, or an officer be asked. */
    record NotConfirmed() implements BindingState {
    }

    /** An officer looks at the difference; the registry has the last word, and the face is still to be shown. */
    record WithOfficer() implements BindingState {
    }

    /** An officer has told what to do first; then a new binding may be opened. */
    record RefusedByOfficer() implements BindingState {
    }

    /** The person has another account already. */
    record RefusedPersonHasAccount() implements BindingState {
    }

    /** This account belongs to another person already. */
    record RefusedAccountHasPerson() implements BindingState {
    }

    record Expired() implements BindingState {
    }

    /** True while something may still come of it. */
    default boolean isOpen() {
        return switch (this) {
            case CheckingRegistry _, AwaitingFace _, Proved _, WithOfficer _ -> true;
            case Bound(UUID personId) -> false;
            case NotConfirmed _, RefusedByOfficer _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> false;
        };
    }

    /** What the registry's answer makes of it. With an officer it stays there until the registry agrees. */
    default BindingState afterRegistry(boolean confirmed) {
        return switch (this) {
            case CheckingRegistry() -> confirmed ? new AwaitingFace() : new NotConfirmed();
            case WithOfficer() -> confirmed ? new AwaitingFace() : this;
            case AwaitingFace _, Proved _, Bound _, NotConfirmed _, RefusedByOfficer _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> this;
        };
    }

    /** What asking an officer makes of it. */
    default BindingState afterAskingOfficer() {
        return switch (this) {
            case NotConfirmed() -> new WithOfficer();
            case CheckingRegistry _, AwaitingFace _, Proved _, Bound _, WithOfficer _, RefusedByOfficer _, RefusedPersonHasAccount _, RefusedAccountHasPerson _,
                    Expired _ -> this;
        };
    }

    /** What an officer's refusal makes of it. */
    default BindingState afterRefusal() {
        return switch (this) {
            case WithOfficer() -> new RefusedByOfficer();
            case CheckingRegistry _, AwaitingFace _, Proved _, Bound _, NotConfirmed _, RefusedByOfficer _, RefusedPersonHasAccount _, RefusedAccountHasPerson _,
                    Expired _ -> this;
        };
    }

    /** What a matched face makes of it. Only the first counts. */
    default BindingState afterMatch(UUID verificationId) {
        return switch (this) {
            case AwaitingFace() -> new Proved(verificationId);
            case CheckingRegistry _, Proved _, Bound _, NotConfirmed _, WithOfficer _, RefusedByOfficer _, RefusedPersonHasAccount _, RefusedAccountHasPerson _,
                    Expired _ -> this;
        };
    }

    /** What membership-service's decision makes of it. */
    default BindingState afterDecision(BindingState decided) {
        return switch (this) {
            case Proved(UUID verificationId) -> decided;
            case CheckingRegistry _, AwaitingFace _, Bound _, NotConfirmed _, WithOfficer _, RefusedByOfficer _, RefusedPersonHasAccount _,
                    RefusedAccountHasPerson _, Expired _ -> this;
        };
    }

    /** What the end of its time makes of it: a proved one waits for its decision, however long that takes. */
    default BindingState afterTime() {
        return switch (this) {
            case CheckingRegistry _, AwaitingFace _, WithOfficer _ -> new Expired();
            case Proved _, Bound _, NotConfirmed _, RefusedByOfficer _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> this;
        };
    }
}
