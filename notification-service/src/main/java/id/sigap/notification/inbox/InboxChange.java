package id.sigap.notification.inbox;

import id.sigap.contracts.notification.InboxState;
import id.sigap.notification.wake.AfterCommit;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.outbox.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Moves an inbox on and tells whoever keeps its count, in the caller's transaction and under the inbox's lock. */
@ApplicationScoped
class InboxChange {

    private final InboxTable table;
    private final Outbox outbox;
    private final AfterCommit afterCommit;
    private final List<InboxListener> listeners;
    private final Clock clock;

    InboxChange(InboxTable table, Outbox outbox, AfterCommit afterCommit, @All List<InboxListener> listeners, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.afterCommit = afterCommit;
        this.listeners = listeners;
        this.clock = clock;
    }

    void to(UUID accountId, Place place, Lane lane) {
        table.move(accountId, place);
        outbox.append(new InboxState(accountId, place.unread(), clock.instant()), lane);
        afterCommit.run(() -> listeners.forEach(listener -> listener.changed(accountId)));
    }
}
