package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * A claim waits for its owner's face. Opens a verification (purpose CLAIM, operation id = claim id) at biometric-service.
 *
 * @param operationDigest lower-case hex SHA-256 over the amount and account that the face confirms; comes back unchanged
 * @param amount          what may be paid on the strength of it; null where that is not known yet, or no money follows at once: it is judged as the largest
 */
@EventType(value = "sigap.claims.identity-check-requested", topic = Topic.IDENTITY_CHECK_REQUESTS)
public record IdentityCheckRequested(UUID claimId, UUID accountId, UUID personId,
        @Matches("[0-9a-f]{64}") String operationDigest, Instant expiresAt,
        @Nullable Rupiah amount) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
