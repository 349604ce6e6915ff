package id.sigap.contracts.biometric;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A selfie moved on.
 *
 * @param operationId what it is for
 * @param position    its place in the queue, from 1, when it came into it; 0 where it is in none
 */
@EventType(value = "sigap.biometric.verification-progressed", topic = Topic.VERIFICATION_PROGRESS)
public record VerificationProgressed(UUID verificationId, UUID accountId, Purpose purpose, UUID operationId, VerificationStage stage, int position,
        Instant at) implements Event {
    @Override
    public String aggregateId() {
        return verificationId.toString();
    }
}
