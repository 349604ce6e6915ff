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
 * @param personId        the insured, who may be another than the claimant
 * @param hold            null before the ledger's hold, and where a fund pays
 * @param payout          null before approval
 * @param straightThrough true if no officer took part
 */
public record Claim(UUID id, UUID personId, Claimant claimant, Subject subject, ClaimStatus status, Proof proof, Hold hold, Payout payout, Review review,
        Course course, boolean straightThrough, Instant filedAt) {

    /** A claim just filed: it waits for data ({@code SUBMITTED}). */
    public static Claim filed(UUID id, UUID personId, Claimant claimant, Subject subject, Proof proof, Instant at) {
        return new Claim(id, personId, claimant, subject, ClaimStatus.SUBMITTED, proof, null, null, Review.NONE, Course.BEGUN, false, at);
    }

    public UUID accountId() {
        return claimant.accountId();
    }

    public Programme programme() {
        return subject.programme();
    }

    public ClaimReason reason() {
        return subject.reason();
    }

    public boolean open() {
        return switch (status) {
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN,
                    PAYMENT_FAILED -> true;
            case PAID, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Null before the ledger or the approval has told it. */
    public Rupiah gross() {
        return hold != null ? hold.gross() : payout == null ? null : payout.gross();
    }

    Claim in(ClaimStatus next) {
        return new Claim(id, personId, claimant, subject, next, proof, hold, payout, review, course, straightThrough, filedAt);
    }

    Claim with(Proof other) {
        return new Claim(id, personId, claimant, subject, status, other, hold, payout, review, course, straightThrough, filedAt);
    }

    /** As it would stand with this hold, to see what that comes to. */
    public Claim holding(Hold would) {
        return with(would);
    }

    Claim with(Hold other) {
        return new Claim(id, personId, claimant, subject, status, proof, other, payout, review, course, straightThrough, filedAt);
    }

    Claim with(Payout other) {
        return new Claim(id, personId, claimant, subject, status, proof, hold, other, review, course, straightThrough, filedAt);
    }

    Claim with(Review other) {
        return new Claim(id, personId, claimant, subject, status, proof, hold, payout, other, course, straightThrough, filedAt);
    }

    Claim with(Course other) {
        return new Claim(id, personId, claimant, subject, status, proof, hold, payout, review, other, straightThrough, filedAt);
    }

    Claim passingStraight(Payout approved) {
        return new Claim(id, personId, claimant, subject, status, proof, hold, approved, review, course, true, filedAt);
    }

    /** As if nothing had been decided; what the face has confirmed stands. */
    Claim fromTheStart() {
        return new Claim(id, personId, claimant, subject, status, proof, null, null, Review.NONE, course.lookedAtAgain(), false, filedAt);
    }
}
