package id.sigap.contracts.notification;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** What became of a letter with a code, so that who waits for it can be told. Where it went is not said. */
@EventType(value = "sigap.notification.code-delivery", topic = Topic.CODE_DELIVERIES)
public record CodeDelivery(UUID codeId, State state, Instant at) implements Event {

    /** SENT: the mail server or SMS gateway took it. FAILED: it never will. EXPIRED: it was not taken in time. */
    public enum State {
        SENT, FAILED, EXPIRED
    }

    @Override
    public String aggregateId() {
        return codeId.toString();
    }
}
