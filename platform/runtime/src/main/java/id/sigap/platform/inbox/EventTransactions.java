package id.sigap.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.crash.CrashPoints;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Handles events in transactions: the effect, the memory of it and the check for parked keys stand or fall together. */
@ApplicationScoped
public class EventTransactions {

    private static final int TIMEOUT_SECONDS = 60;

    /** The projection was reset while this consumer was at work: its position is of no use any more. */
    static final class StartOver extends RuntimeException {
        StartOver() {
            super("the projection is being rebuilt", null, false, false);
        }
    }

    private final ConsumerTables tables;
    private final ParkedEvents parked;
    private final ObjectMapper json;
    private final MeterRegistry metrics;

    EventTransactions(ConsumerTables tables, ParkedEvents parked, ObjectMapper json, MeterRegistry metrics) {
        this.tables = tables;
        this.parked = parked;
        this.json = json;
        this.metrics = metrics;
    }

    /** Handles messages of one partition in one transaction; if it throws, none of them was handled. */
    void handle(EventHandler handler, long generation, List<Message> messages) {
        inTransaction(() -> {
            ConsumerTables.Entry entry = enter(handler, generation, handler.kind() == Kind.REACTION ? ids(messages) : List.of());
            for (Message message : messages) {
                if (entry.parked().contains(new ParkedEvents.Key(message.topic(), message.key()))) {
                    message.id().filter(entry.firstSeen()::remove).ifPresent(id -> tables.forget(handler.name(), id));
                    parked.add(handler.name(), message, "waits behind an earlier event of its key");
                } else {
                    apply(handler, message, entry.firstSeen()::remove);
                }
            }
            CrashPoints.reach("inbox.before-commit", handler.name());
            return null;
        });
        CrashPoints.reach("inbox.after-commit", handler.name());
    }

    /** Sets a message aside, and with it all later ones of its key. */
    void park(EventHandler handler, long generation, Message message, String reason) {
        inTransaction(() -> {
            enter(handler, generation, List.of());
            parked.add(handler.name(), message, reason);
            return null;
        });
    }

    /** Handles the first parked event of a key again. False if the key has none left. The caller holds the exclusive lock. */
    boolean replayFirst(EventHandler handler, String topic, String key) {
        return parked.first(handler.name(), topic, key).map(event -> {
            apply(handler, event.message(), id -> tables.firstSight(handler.name(), id));
            parked.remove(event.seq());
            return true;
        }).orElse(false);
    }

    long generation(EventHandler handler) {
        return inTransaction(() -> {
            tables.register(handler.name());
            return tables.enter(handler.name()).generation();
        });
    }

    /** Of a message whose headers cannot be read there is none: handling it fails in its turn. */
    private static List<UUID> ids(List<Message> messages) {
        return messages.stream().filter(message -> message.payload() != null).flatMap(message -> message.id().stream()).toList();
    }

    private ConsumerTables.Entry enter(EventHandler handler, long generation, List<UUID> events) {
        ConsumerTables.Entry entry = tables.enter(handler.name(), events);
        if (entry.generation() != generation) {
            throw new StartOver();
        }
        return entry;
    }

    /** @param firstSight whether a reaction meets the event of this id for the first time */
    private void apply(EventHandler handler, Message message, Predicate<UUID> firstSight) {
        if (message.payload() == null) {
            // a tombstone: compaction's business, nothing happened
            return;
        }
        Received event = Received.of(Topic.byName(message.topic()), message.key(), message.headers(), message.payload(), json);
        if (isNew(handler, event, firstSight)) {
            EventSpans.inSpan(handler.name(), event, () -> handler.on(event));
            metrics.counter("events.handled", "consumer", handler.name()).increment();
        }
    }

    private boolean isNew(EventHandler handler, Received event, Predicate<UUID> firstSight) {
        return switch (handler.kind()) {
            case REACTION -> firstSight.test(event.id());
            case PROJECTION -> {
                long before = tables.advance(handler.name(), event.topic().topicName(), event.key(), event.sequence());
                if (before >= 0 && before + 1 < event.sequence() && !event.topic().kind().compacted()) {
                    metrics.counter("events.gaps", "consumer", handler.name()).increment();
                }
                yield before >= 0;
            }
        };
    }

    static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(work::get);
    }
}
