package id.sigap.platform.inbox;

import id.sigap.platform.Causes;
import id.sigap.platform.load.Backoff;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Handles the next messages of a partition: many in one transaction while all goes well, one by one when something fails,
 * so that the one that cannot be handled is found and set aside.
 */
@ApplicationScoped
public class PartitionWork {

    private static final Logger LOG = Logger.getLogger(PartitionWork.class);
    private static final int TOGETHER = 100;
    private static final int ATTEMPTS = 3;

    /** Database, broker or network failed; the same messages are to be tried again later. */
    static final class Passing extends RuntimeException {
        Passing(Throwable cause) {
            super(cause);
        }
    }

    private final EventTransactions transactions;
    private final Faults faults;
    private final MeterRegistry metrics;

    PartitionWork(EventTransactions transactions, Faults faults, MeterRegistry metrics) {
        this.transactions = transactions;
        this.faults = faults;
        this.metrics = metrics;
    }

    long generation(EventHandler handler) {
        return transactions.generation(handler);
    }

    /**
     * @return how many messages from the front are done with, at least one
     * @throws Passing                      if the machinery failed
     * @throws EventTransactions.StartOver if the projection is to be built again
     */
    int handle(EventHandler handler, long generation, List<Message> messages) {
        List<Message> together = messages.subList(0, Math.min(TOGETHER, messages.size()));
        try {
            transactions.handle(handler, generation, together);
            return together.size();
        } catch (EventTransactions.StartOver rebuilt) {
            throw rebuilt;
        } catch (RuntimeException | Error failure) {
            if (faults.isPassing(failure)) {
                throw new Passing(failure);
            }
            together.forEach(message -> alone(handler, generation, message));
            return together.size();
        }
    }

    private void alone(EventHandler handler, long generation, Message message) {
        Backoff backoff = new Backoff(Duration.ofMillis(50), Duration.ofMillis(500));
        Throwable last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                transactions.handle(handler, generation, List.of(message));
                return;
            } catch (EventTransactions.StartOver rebuilt) {
                throw rebuilt;
            } catch (RuntimeException | Error failure) {
                if (faults.isPassing(failure)) {
                    throw new Passing(failure);
                }
                last = failure;
                backoff.sleep(() -> true);
            }
        }
        park(handler, generation, message, last);
    }

    private void park(EventHandler handler, long generation, Message message, Throwable failure) {
        LOG.errorf(failure, "%s parks the key of an event at %s-%d@%d", handler.name(), message.topic(), message.partition(), message.offset());
        try {
            transactions.park(handler, generation, message, reasonOf(failure));
            metrics.counter("events.parked", "consumer", handler.name()).increment();
        } catch (EventTransactions.StartOver rebuilt) {
            throw rebuilt;
        } catch (RuntimeException e) {
            throw new Passing(e);
        }
    }

    /** The kinds of failure only: a message might quote what an event holds of a person. */
    static String reasonOf(Throwable failure) {
        return Causes.of(failure).limit(5).map(PartitionWork::kindAndPlace).collect(Collectors.joining(" < "));
    }

    private static String kindAndPlace(Throwable failure) {
        StackTraceElement[] at = failure.getStackTrace();
        String kind = failure.getClass().getSimpleName();
        return at.length == 0 ? kind : kind + " at " + at[0].getClassName() + ':' + at[0].getLineNumber();
    }
}
