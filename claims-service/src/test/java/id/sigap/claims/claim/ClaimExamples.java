package id.sigap.claims.claim;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Claims in every status, as they would have come there. */
final class ClaimExamples {

    static final UUID ACCOUNT = new UUID(1, 1);
    static final UUID OFFICER = new UUID(2, 2);
    static final UUID VERIFICATION = new UUID(3, 3);
    static final String DIGEST = "a".repeat(64);
    static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");
    static final Hold HOLD = new Hold(Rupiah.of(14_000_000), 7, Rupiah.ZERO);
    static final Payout PAYOUT = new Payout(Rupiah.ZERO, HOLD.gross(), null);

    static final UUID PERSON = new UUID(5, 5);
    static final Instant LATER = AT.plusSeconds(86_400);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 1);
    static final Papers.Complete TO_OFFICERS = new Papers.Complete(null, LAST_DAY);
    static final Papers.Missing MISSING = new Papers.Missing(LATER);
    /** For more than was confirmed. */
    static final Proof MORE = new Proof(2, "d".repeat(64), HOLD.gross(), null, LATER);
    static final ClaimCommand.Again AGAIN = new ClaimCommand.Again(new Proof(1, DIGEST, null, null, LATER), TO_OFFICERS);

    private ClaimExamples() {
    }

    static Claim in(ClaimStatus status) {
        return in(status, MoneySource.LEDGER);
    }

    static Claim in(ClaimStatus status, MoneySource source) {
        Subject subject = source == MoneySource.LEDGER ? Subject.jht(ClaimReason.RESIGNATION)
                : new Subject(Programme.JKK, ClaimReason.WAGE_REPLACEMENT, MoneySource.FUND, "accident", true);
        Claim filed = Claim.filed(new UUID(4, 4), PERSON, Claimant.member(ACCOUNT, PERSON), subject, new Proof(1, DIGEST, null, null, AT), AT);
        Claim placed = filed.in(status);
        Claim proved = placed.with(placed.proof().confirmedBy(VERIFICATION));
        Claim held = source == MoneySource.LEDGER ? proved.with(HOLD) : proved;
        return switch (status) {
            case SUBMITTED, IDENTITY_CHECK -> placed;
            case HOLD_REQUESTED -> proved;
            case PAPERS_AWAITED, RETURNED -> held.with(Course.BEGUN.correctedBy(LATER));
            case IN_REVIEW -> held.with(Course.BEGUN.papersComplete(LAST_DAY));
            case APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> held.passingStraight(PAYOUT);
            case REJECTED -> held.with(Course.BEGUN.rejected(LATER, OFFICER));
            case APPEALED -> held.with(Course.BEGUN.rejected(LATER, OFFICER).appealing());
            case WITHDRAWN -> proved;
        };
    }

    static Claim paying() {
        return in(ClaimStatus.PAYMENT_REQUESTED);
    }

    static ClaimCommand.ShowFace face(Outcome outcome) {
        return new ClaimCommand.ShowFace(VERIFICATION, ACCOUNT, DIGEST, outcome, TO_OFFICERS);
    }

    static ClaimCommand.GrantHold straight(Payout payout) {
        return new ClaimCommand.GrantHold(HOLD, new Papers.Complete(payout, LAST_DAY));
    }
}
