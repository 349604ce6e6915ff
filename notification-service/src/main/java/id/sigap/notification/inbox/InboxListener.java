package id.sigap.notification.inbox;

import java.util.UUID;

/** Hears of changed inboxes in this process, after the commit. Must return at once and not throw. */
public interface InboxListener {
    void changed(UUID accountId);
}
