package id.sigap.notification.world;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentState;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.FirmClaimState;
import id.sigap.contracts.claims.InterviewChange;
import id.sigap.contracts.claims.InterviewMedium;
import id.sigap.contracts.claims.InterviewState;
import id.sigap.contracts.claims.PaymentFailure;
import id.sigap.contracts.claims.PensionChange;
import id.sigap.contracts.claims.PensionState;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Events as the other services would say them. */
public final class Said {

    private static final Rupiah GROSS = Rupiah.of(5_000_000);

    private Said() {
    }

    public static ClaimState claim(UUID claimId, UUID accountId, ClaimStatus status) {
        return claim(claimId, accountId, status, Instant.now());
    }

    public static ClaimState claim(UUID claimId, UUID accountId, ClaimStatus status, Instant at) {
        boolean held = status.ordinal() >= ClaimStatus.IN_REVIEW.ordinal();
        return new ClaimState(claimId, Ids.next(), accountId, Programme.JHT, ClaimReason.RESIGNATION, status, held ? GROSS : null,
                held ? Rupiah.ZERO : null, held ? GROSS : null, at);
    }

    /** @param reminded of which form just now; null for no reminder */
    public static AccidentState accident(UUID accidentId, UUID personId, AccidentStatus status, AccidentStage reminded) {
        Instant now = Instant.now();
        return new AccidentState(accidentId, personId, Ids.next(), Ids.next(), status, now.minusSeconds(7_200), now.plusSeconds(165_600), now, null, reminded,
                reminded == null ? null : now, now, null);
    }

    /** An accident that an account reported for the worker's employer. */
    public static AccidentState accident(UUID accidentId, UUID personId, UUID employersAccount, AccidentStatus status, AccidentStage reminded) {
        AccidentState plain = accident(accidentId, personId, status, reminded);
        return new AccidentState(accidentId, personId, plain.membershipId(), plain.employerId(), status, plain.happenedAt(), plain.reportBy(), plain.reportedAt(), null, reminded,
                plain.remindedAt(), plain.changedAt(), employersAccount);
    }

    /** A claim that an account filed for a firm. @param failure null where none of them is the reason */
    public static FirmClaimState firms(UUID claimId, UUID accountId, ClaimReason reason, ClaimStatus status, PaymentFailure failure) {
        ClaimantKind claimant = reason == ClaimReason.CARE ? ClaimantKind.HOSPITAL : ClaimantKind.EMPLOYER;
        return new FirmClaimState(claimId, accountId, claimant, Programme.JKK, reason, status, status == ClaimStatus.PAID ? GROSS : null, Instant.now(), failure);
    }

    public static AccountState account(UUID accountId, String email, String phone, String locale, UUID personId) {
        return new AccountState(accountId, AccountStatus.ACTIVE, email, phone, locale, personId, Set.of(Role.MEMBER), Instant.now());
    }

    public static AccountState closed(UUID accountId, String email) {
        return new AccountState(accountId, AccountStatus.CLOSED, email, null, "id", null, Set.of(Role.MEMBER), Instant.now());
    }

    public static PersonState person(UUID personId, UUID accountId) {
        return new PersonState(personId, accountId, "SITI AMINAH", LocalDate.of(1990, 5, 17));
    }

    public static BalanceState balance(UUID ledgerAccountId, UUID personId, long version, String month, long held) {
        return new BalanceState(ledgerAccountId, Ids.next(), personId, Programme.JHT, GROSS, Rupiah.of(held), version,
                Rupiah.of(285_000), month, Instant.now());
    }

    /** @param failure null where none of them is the reason */
    public static ClaimState failed(UUID claimId, UUID accountId, PaymentFailure failure) {
        return new ClaimState(claimId, Ids.next(), accountId, Programme.JHT, ClaimReason.RESIGNATION, ClaimStatus.PAYMENT_FAILED, GROSS, Rupiah.ZERO, GROSS, Instant.now(),
                failure);
    }

    /** A month of a pension. */
    public static ClaimState month(UUID claimId, UUID accountId, ClaimStatus status) {
        return new ClaimState(claimId, Ids.next(), accountId, Programme.JP, ClaimReason.PENSION_PAYMENT, status, GROSS, Rupiah.ZERO, GROSS, Instant.now(),
                status == ClaimStatus.PAYMENT_FAILED ? PaymentFailure.ACCOUNT_INVALID : null);
    }

    public static InterviewState interview(UUID claimId, UUID accountId, InterviewChange change, Instant startsAt, Instant at) {
        return new InterviewState(claimId, accountId, Programme.JHT, change, startsAt, InterviewMedium.PHONE, at);
    }

    public static PensionState pension(UUID pensionId, UUID accountId, PensionChange change, LocalDate confirmBy, Instant at) {
        return new PensionState(pensionId, Ids.next(), accountId, change, confirmBy, confirmBy.plusDays(30), at);
    }

    public static VerificationState selfie(UUID accountId, UUID operationId, Outcome outcome, QualityReason... reasons) {
        return new VerificationState(Ids.next(), accountId, Purpose.CLAIM, operationId, null, outcome, Set.of(reasons), Instant.now(), ProofKind.FACE_BY_MACHINE);
    }
}
