package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.LocalDate;

/**
 * How many accounts signed in or renewed a session on a day, for analysts.
 *
 * @param day      of Jakarta
 * @param accounts each counted once
 */
@EventType(value = "sigap.auth.active-users-counted", topic = Topic.ACTIVE_USERS)
public record ActiveUsersCounted(LocalDate day, long accounts) implements Event {
    @Override
    public String aggregateId() {
        return day.toString();
    }
}
