package id.sigap.contracts.biometric;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A finished verification of a person, by face or otherwise, for the owner of the operation, who consumes a MATCH once.
 *
 * @param operationId     what it was for: the id of the binding, of the claim, or of a session's operation
 * @param operationDigest as the owner of the operation gave it; null where it gave none
 * @param proof           how it was decided; null in what was said before that was told
 */
@EventType(value = "sigap.biometric.verification-state", topic = Topic.VERIFICATION_STATE)
public record VerificationState(UUID verificationId, UUID accountId, Purpose purpose, UUID operationId,
        @Nullable @Matches("[0-9a-f]{64}") String operationDigest, Outcome outcome, Set<QualityReason> reasons,
        Instant decidedAt, @Nullable ProofKind proof) implements Event {
    @Override
    public String aggregateId() {
        return verificationId.toString();
    }
}
