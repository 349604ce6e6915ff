package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** A session that was ended before its tokens expire; services where money or identity moves refuse its tokens. */
@EventType(value = "sigap.auth.session-state", topic = Topic.SESSION_STATE)
public record SessionState(UUID sessionId, Instant revokedAt) implements Event {
    @Override
    public String aggregateId() {
        return sessionId.toString();
    }
}
