package id.sigap.notification.stream;

import id.sigap.notification.inbox.InboxTable;
import id.sigap.notification.inbox.Message;
import id.sigap.notification.inbox.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads inboxes for streams, a few at once, so that a notice to everybody does not take all connections of the pool. */
@ApplicationScoped
class InboxReader {

    static final int PORTION = 50;

    private final InboxTable table;
    private final Semaphore places;
    private final Duration patience;

    InboxReader(InboxTable table, StreamConfig config) {
        this.table = table;
        this.places = new Semaphore(config.readers(), true);
        this.patience = config.patience();
    }

    /** What came after a number, at most {@link #PORTION}, and where the inbox stood before. */
    record News(Place place, List<Message> messages) {
        boolean isAll() {
            return messages.size() < PORTION;
        }
    }

    /**
     * No connection is held before and after.
     *
     * @throws TimeoutException if its turn does not come in time
     */
    News after(UUID accountId, long seq) throws InterruptedException, TimeoutException {
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException("too many streams read");
        }
        try {
            return new News(table.place(accountId), table.after(accountId, seq, PORTION));
        } finally {
            places.release();
        }
    }
}
