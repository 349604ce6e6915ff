package id.sigap.contracts.biometric;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A verification ended, for analysts.
 *
 * @param durationMillis from the selfie to the decision; 0 where there was no selfie
 * @param proof          how it was decided; null in what was said before that was told
 */
@EventType(value = "sigap.biometric.verification-happened", topic = Topic.VERIFICATION_FACTS)
public record VerificationHappened(UUID verificationId, Pseudonym account, Purpose purpose, Outcome outcome,
        Set<QualityReason> reasons, long durationMillis, Instant at, @Nullable ProofKind proof) implements Event {
    @Override
    public String aggregateId() {
        return verificationId.toString();
    }
}
