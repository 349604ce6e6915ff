package id.sigap.claims.claim;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
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

    private ClaimExamples() {
    }

    static Claim in(ClaimStatus status) {
        Claim filed = Claim.filed(new UUID(4, 4), new UUID(5, 5), ACCOUNT, Programme.JHT, ClaimReason.RESIGNATION, new Proof(1, DIGEST, null, AT), AT);
        Claim placed = filed.in(status);
        return switch (status) {
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, REJECTED, WITHDRAWN -> placed;
            case IN_REVIEW -> placed.with(HOLD, false);
            case APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> placed.with(HOLD, true).with(PAYOUT);
        };
    }

    static Claim paying() {
        return in(ClaimStatus.PAYMENT_REQUESTED);
    }

    static ClaimCommand.ShowFace face(Outcome outcome) {
        return new ClaimCommand.ShowFace(VERIFICATION, ACCOUNT, DIGEST, outcome);
    }
}
