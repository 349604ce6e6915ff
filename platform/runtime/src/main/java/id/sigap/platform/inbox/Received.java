package id.sigap.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.event.Headers;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as it came from a topic.
 *
 * @param sequence the aggregate's version on this topic, from 1
 */
public record Received(UUID id, String type, Topic topic, String key, long sequence, Instant time, String traceparent,
        byte[] payload, ObjectMapper json) {

    /** An event that cannot be read at all. */
    static final class Malformed extends RuntimeException {
        Malformed(String what, Exception cause) {
            super(what, cause);
        }
    }

    static Received of(Topic topic, String key, Map<String, String> headers, byte[] payload, ObjectMapper json) {
        try {
            return new Received(UUID.fromString(headers.get(Headers.ID)), headers.get(Headers.TYPE), topic, key,
                    Long.parseLong(headers.get(Headers.SEQUENCE)), Instant.parse(headers.get(Headers.TIME)),
                    headers.get(Headers.TRACEPARENT), payload, json);
        } catch (RuntimeException e) {
            throw new Malformed("not a CloudEvent with id, type, time and sequence", e);
        }
    }

    public boolean is(Class<? extends Event> type) {
        return type.getAnnotation(EventType.class).value().equals(this.type);
    }

    /** The body as the event's record. Members that this version does not know are ignored. */
    public <T extends Event> T as(Class<T> type) {
        if (!is(type)) {
            throw new IllegalArgumentException(this.type + " is no " + type.getSimpleName());
        }
        try {
            return json.readValue(payload, type);
        } catch (IOException e) {
            throw new Malformed("the body is no " + type.getSimpleName(), e);
        }
    }

    @Override
    public String toString() {
        return type + "[" + topic + " " + key + " #" + sequence + "]";
    }
}
