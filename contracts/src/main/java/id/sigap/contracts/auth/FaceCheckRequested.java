package id.sigap.contracts.auth;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A session's operation waits for the face of the account's owner. Opens a verification at biometric-service.
 *
 * @param purpose         DATA_UPDATE or LOGIN
 * @param operationDigest lower-case hex SHA-256 over session, operation and what matters of it; comes back unchanged
 */
@EventType(value = "sigap.auth.face-check-requested", topic = Topic.FACE_CHECK_REQUESTS)
public record FaceCheckRequested(UUID operationId, Purpose purpose, UUID accountId, UUID personId,
        @Matches("[0-9a-f]{64}") String operationDigest, Instant expiresAt) implements Event {
    @Override
    public String aggregateId() {
        return operationId.toString();
    }
}
