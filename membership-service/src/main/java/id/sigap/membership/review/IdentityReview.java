package id.sigap.membership.review;

import id.sigap.contracts.membership.IdentityReviewHappened.Outcome;
import id.sigap.membership.identity.ReviewKind;
import java.time.Instant;
import java.util.UUID;

/**
 * What was noted about a person's data.
 *
 * @param raisedBy what made it known; two with the same are two sides of one case
 * @param outcome  null while it is open, as {@code closedAt}
 */
record IdentityReview(UUID id, UUID personId, ReviewKind kind, String raisedBy, byte[] sealedDetail, Instant raisedAt, Outcome outcome, Instant closedAt) {

    boolean isOpen() {
        return closedAt == null;
    }
}
