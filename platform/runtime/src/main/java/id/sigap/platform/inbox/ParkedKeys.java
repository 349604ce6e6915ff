package id.sigap.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;

/** What operators do with parked keys and projections. */
@ApplicationScoped
public class ParkedKeys {

    /** How a replay went: events handled, and why it stopped before the end (null if it did not). */
    public record Replay(int handled, String stoppedBy) {
    }

    private final Consumers consumers;
    private final EventTransactions transactions;
    private final ConsumerTables tables;
    private final ParkedEvents parked;

    ParkedKeys(Consumers consumers, EventTransactions transactions, ConsumerTables tables, ParkedEvents parked) {
        this.consumers = consumers;
        this.transactions = transactions;
        this.tables = tables;
        this.parked = parked;
    }

    public List<ParkedEvents.ParkedKey> list(int limit) {
        return EventTransactions.inTransaction(() -> parked.list(limit));
    }

    /** Handles a key's events again, in order, until none is left or one fails again. */
    public Replay replay(String consumer, String topic, String key) {
        EventHandler handler = handler(consumer);
        int handled = 0;
        while (true) {
            try {
                boolean more = EventTransactions.inTransaction(() -> {
                    tables.lockExclusive(consumer);
                    return transactions.replayFirst(handler, topic, key);
                });
                if (!more) {
                    return new Replay(handled, null);
                }
                handled++;
            } catch (RuntimeException failure) {
                String reason = PartitionWork.reasonOf(failure);
                EventTransactions.inTransaction(() -> {
                    parked.first(consumer, topic, key).ifPresent(event -> parked.failedAgain(event.seq(), reason));
                    return null;
                });
                return new Replay(handled, reason);
            }
        }
    }

    /** Gives up a key's first event; later ones stay until they are replayed. False if there was none. */
    public boolean skip(String consumer, String topic, String key) {
        handler(consumer);
        return EventTransactions.inTransaction(() -> {
            tables.lockExclusive(consumer);
            var first = parked.first(consumer, topic, key);
            first.ifPresent(event -> parked.remove(event.seq()));
            return first.isPresent();
        });
    }

    /** Empties a projection and lets every replica read its topics from the beginning. */
    public void rebuild(String consumer) {
        EventHandler handler = handler(consumer);
        if (handler.kind() != Kind.PROJECTION) {
            throw new IllegalArgumentException(consumer + " is a reaction: it must not act twice");
        }
        EventTransactions.inTransaction(() -> {
            tables.lockExclusive(consumer);
            handler.truncate();
            tables.startOver(consumer);
            return null;
        });
    }

    private EventHandler handler(String consumer) {
        return consumers.named(consumer).orElseThrow(() -> new NoSuchElementException("no consumer " + consumer));
    }
}
