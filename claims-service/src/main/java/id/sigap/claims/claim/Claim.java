package id.sigap.claims.claim;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * A claim. Changed by {@link ClaimMachine} only. It knows no bank account: that is sealed beside it, and the digest of the proof
 * stands for it.
 *
 * @param hold           null before the ledger's hold
 * @param payout         null before approval
 * @param straightThrough true if the channel limit let it pass without officers
 */
public record Claim(UUID id, UUID personId, UUID accountId, Programme programme, ClaimReason reason, ClaimStatus status, Proof proof,
        Hold hold, Payout payout, Review review, boolean straightThrough, Instant filedAt) {

    /** A claim just filed: it waits for data ({@code SUBMITTED}). */
    public static Claim filed(UUID id, UUID personId, UUID accountId, Programme programme, ClaimReason reason, Proof proof, Instant at) {
        return new Claim(id, personId, accountId, programme, reason, ClaimStatus.SUBMITTED, proof, null, null, Review.NONE, false, at);
    }

    public boolean open() {
        return switch (status) {
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, IN_REVIEW, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED -> true;
            case PAID, REJECTED, WITHDRAWN -> false;
        };
    }

    public Rupiah gross() {
        return hold == null ? null : hold.gross();
    }

    Claim in(ClaimStatus next) {
        return new Claim(id, personId, accountId, programme, reason, next, proof, hold, payout, review, straightThrough, filedAt);
    }

    Claim with(Proof other) {
        return new Claim(id, personId, accountId, programme, reason, status, other, hold, payout, review, straightThrough, filedAt);
    }

    Claim with(Hold other, boolean passesStraight) {
        return new Claim(id, personId, accountId, programme, reason, status, proof, other, payout, review, passesStraight, filedAt);
    }

    Claim with(Payout other) {
        return new Claim(id, personId, accountId, programme, reason, status, proof, hold, other, review, straightThrough, filedAt);
    }

    Claim with(Review other) {
        return new Claim(id, personId, accountId, programme, reason, status, proof, hold, payout, other, straightThrough, filedAt);
    }
}
