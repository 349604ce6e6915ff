package id.sigap.contracts.biometric;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;
import java.util.UUID;

/** Two enrolled faces were found to be alike, or an officer decided whose they are; for analysts. */
@EventType(value = "sigap.biometric.likeness-case-happened", topic = Topic.LIKENESS_CASE_FACTS)
public record LikenessCaseHappened(UUID caseId, Pseudonym first, Pseudonym second, LikenessState state, Instant at) implements Event {
    @Override
    public String aggregateId() {
        return caseId.toString();
    }
}
