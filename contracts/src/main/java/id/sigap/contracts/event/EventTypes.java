package id.sigap.contracts.event;

import id.sigap.contracts.auth.AccountHappened;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.ActiveUsersCounted;
import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.CodeIssued;
import id.sigap.contracts.auth.FaceCheckRequested;
import id.sigap.contracts.auth.ForeignBindingProved;
import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.auth.SessionState;
import id.sigap.contracts.auth.SigningKeyState;
import id.sigap.contracts.biometric.LikenessCaseHappened;
import id.sigap.contracts.biometric.OnePersonSeveralNumbers;
import id.sigap.contracts.biometric.VerificationHappened;
import id.sigap.contracts.biometric.VerificationProgressed;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.AccidentHappened;
import id.sigap.contracts.claims.AccidentState;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.FirmClaimState;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.claims.InterviewState;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.PensionState;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.membership.EmployerState;
import id.sigap.contracts.membership.IdentityReviewHappened;
import id.sigap.contracts.membership.MembershipHappened;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.notification.CodeDelivery;
import id.sigap.contracts.notification.InboxState;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.BillHappened;
import id.sigap.contracts.payment.ContributionOverdue;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.contracts.payment.LedgerSealed;
import id.sigap.contracts.payment.PayoutHappened;
import id.sigap.contracts.payment.SettlementState;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every event of the suite by its CloudEvents {@code type}. The list is written out rather than found by scanning, so that a
 * reader of untrusted bytes can only ever name one of these classes; a test fails when an event is missing from it.
 */
public final class EventTypes {

    private static final List<Class<? extends Event>> ALL = List.of(
            SigningKeyState.class, SessionState.class, AccountHappened.class, AccountState.class, BindingRequested.class,
            BindingProved.class, ForeignBindingRequested.class, ForeignBindingProved.class, CodeIssued.class, PayoutHoldPlaced.class, ActiveUsersCounted.class,
            FaceCheckRequested.class,
            BindingDecided.class, PersonState.class, EmployerState.class, IdentityReviewHappened.class, MembershipHappened.class, MembershipState.class,
            ClaimHappened.class, ClaimState.class, FirmClaimState.class, IdentityCheckRequested.class, HoldRequested.class, PayoutRequested.class,
            HoldReleaseRequested.class, AccidentHappened.class, AccidentState.class, InterviewState.class, PensionState.class,
            VerificationHappened.class, VerificationState.class, VerificationProgressed.class, LikenessCaseHappened.class, OnePersonSeveralNumbers.class,
            BillHappened.class, LedgerSealed.class, BalanceState.class, ContributionYearState.class, SettlementState.class, PayoutHappened.class,
            ContributionOverdue.class,
            CodeDelivery.class, InboxState.class);

    private static final Map<String, Class<? extends Event>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventTypes::typeOf, Function.identity()));

    private EventTypes() {
    }

    /** All event classes, grouped by the service that owns them. */
    public static List<Class<? extends Event>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if no event has this type */
    public static Class<? extends Event> byType(String type) {
        Class<? extends Event> event = type == null ? null : BY_TYPE.get(type);
        if (event == null) {
            throw new IllegalArgumentException("no event type " + type);
        }
        return event;
    }

    /** The CloudEvents {@code type}, for example {@code sigap.claims.claim-state}. */
    public static String typeOf(Class<? extends Event> event) {
        return declarationOf(event).value();
    }

    public static Topic topicOf(Class<? extends Event> event) {
        return declarationOf(event).topic();
    }

    private static EventType declarationOf(Class<? extends Event> event) {
        EventType declared = event.getAnnotation(EventType.class);
        if (declared == null) {
            throw new IllegalArgumentException(event.getName() + " carries no @EventType");
        }
        return declared;
    }
}
