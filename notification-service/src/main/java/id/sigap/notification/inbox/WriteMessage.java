package id.sigap.notification.inbox;

import id.sigap.notification.delivery.Deliveries;
import id.sigap.notification.notice.Notice;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Puts a notice into an inbox, once per key, and queues its copy if it is worth one. */
@ApplicationScoped
public class WriteMessage {

    private final InboxTable table;
    private final InboxChange change;
    private final Deliveries deliveries;
    private final Clock clock;

    WriteMessage(InboxTable table, InboxChange change, Deliveries deliveries, Clock clock) {
        this.table = table;
        this.change = change;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void write(UUID accountId, Notice notice) {
        Place place = table.lock(accountId);
        UUID messageId = Ids.next();
        long seq = place.lastSeq() + 1;
        if (!table.add(accountId, seq, messageId, notice, clock.instant())) {
            return;
        }
        change.to(accountId, new Place(seq, place.unread() + 1), notice.kind().toMany() ? Lane.BULK : Lane.INTERACTIVE);
        if (notice.kind().copied()) {
            deliveries.queueNotice(messageId);
        }
    }
}
