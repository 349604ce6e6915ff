package id.sigap.contracts.notification;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** How many notices an account has not read. */
@EventType(value = "sigap.notification.inbox-state", topic = Topic.INBOX_STATE)
public record InboxState(UUID accountId, int unread, Instant changedAt) implements Event {
    @Override
    public String aggregateId() {
        return accountId.toString();
    }
}
