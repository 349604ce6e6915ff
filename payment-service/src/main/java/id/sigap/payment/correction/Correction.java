package id.sigap.payment.correction;

import java.time.Instant;
import java.util.UUID;

/**
 * A transfer that is to be undone, or was, by another that is its opposite.
 *
 * @param id         also of the reversing transfer
 * @param transferId the transfer that is undone
 * @param decidedBy  another than who proposed it; null while it is PROPOSED
 */
public record Correction(UUID id, UUID transferId, Reason reason, State state, UUID proposedBy, Instant proposedAt, UUID decidedBy, Instant decidedAt) {

    /** Why. */
    public enum Reason {
        BOOKED_TWICE, WRONG_MEMBER, WRONG_AMOUNT,
        /** The money never came, or never left. */
        NOT_PAID,
        PAYOUT_RETURNED, WRONG_REVERSAL
    }

    /** Where it stands. */
    public enum State {
        PROPOSED, BOOKED, REFUSED
    }
}
