package id.sigap.membership.review;

import id.sigap.membership.identity.ReviewKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One that waits; whom it concerns is seen by opening it. */
@Schema(name = "IdentityReviewLine")
record IdentityReviewLine(UUID reviewId, ReviewKind kind, Instant raisedAt) {
}
