package id.sigap.contracts.biometric;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** An officer compared two enrolled faces and found them to be one human being's, who is known under two numbers. */
@EventType(value = "sigap.biometric.one-person-several-numbers", topic = Topic.SAME_PERSON_FACTS)
public record OnePersonSeveralNumbers(UUID caseId, UUID firstPersonId, UUID secondPersonId, Instant at) implements Event {
    @Override
    public String aggregateId() {
        return caseId.toString();
    }
}
