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

    /** The registry says otherwise. In what, is not told: the registry is not to be probed. */
    record NotConfirmed() implements BindingState {
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
            case CheckingRegistry _, AwaitingFace _, Proved _ -> true;
            case Bound(UUID personId) -> false;
            case NotConfirmed _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> false;
        };
    }

    /** What the registry's answer makes of it. */
    default BindingState afterRegistry(boolean confirmed) {
        return switch (this) {
            case CheckingRegistry() -> confirmed ? new AwaitingFace() : new NotConfirmed();
            case AwaitingFace _, Proved _, Bound _, NotConfirmed _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> this;
        };
    }

    /** What a matched face makes of it. Only the first counts. */
    default BindingState afterMatch(UUID verificationId) {
        return switch (this) {
            case AwaitingFace() -> new Proved(verificationId);
            case CheckingRegistry _, Proved _, Bound _, NotConfirmed _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> this;
        };
    }

    /** What membership-service's decision makes of it. */
    default BindingState afterDecision(BindingState decided) {
        return switch (this) {
            case Proved(UUID verificationId) -> decided;
            case CheckingRegistry _, AwaitingFace _, Bound _, NotConfirmed _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> this;
        };
    }

    /** What the end of its time makes of it: a proved one waits for its decision, however long that takes. */
    default BindingState afterTime() {
        return switch (this) {
            case CheckingRegistry _, AwaitingFace _ -> new Expired();
            case Proved _, Bound _, NotConfirmed _, RefusedPersonHasAccount _, RefusedAccountHasPerson _, Expired _ -> this;
        };
    }
}
