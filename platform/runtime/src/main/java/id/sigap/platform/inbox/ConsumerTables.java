package id.sigap.platform.inbox;

import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.Statements.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What consumers remember, in the transaction of what they do. Every method must be called inside one. */
@ApplicationScoped
public class ConsumerTables {

    private final Database database;

    ConsumerTables(Database database) {
        this.database = database;
    }

    /** Makes sure that a consumer has its row. */
    void register(String consumer) {
        database.update("insert into event_consumer (name) values (?) on conflict do nothing", consumer);
    }

    /**
     * What a consumer finds when a transaction of it begins.
     *
     * @param generation of the projection; -1 if the consumer is not known
     * @param parked     keys whose events wait
     * @param firstSeen  those of a reaction's events that it had not met before; each is taken out once it is handled
     */
    record Entry(long generation, Set<ParkedEvents.Key> parked, Set<UUID> firstSeen) {
    }

    /** Lets this transaction consume beside others of the same consumer, but not beside a replay, skip or rebuild. */
    Entry enter(String consumer) {
        return enter(consumer, List.of());
    }

    /**
     * As {@link #enter(String)}, and marks events as met, in one round trip.
     *
     * @param events that a reaction meets; none of a projection, which goes by versions
     */
    Entry enter(String consumer, List<UUID> events) {
        Statements statements = database.together();
        statements.ask("select pg_advisory_xact_lock_shared(hashtextextended(?, 5167))", row -> "locked", consumer);
        // statements of their own, after the lock: they must see what the holder before us committed
        Answer<Long> generation = statements.ask("select generation from event_consumer where name = ?", row -> row.number("generation"), consumer);
        Answer<ParkedEvents.Key> parked = statements.ask("select distinct topic, key from parked_event where consumer = ?",
                row -> new ParkedEvents.Key(row.text("topic"), row.text("key")), consumer);
        Answer<UUID> met = events.isEmpty() ? null
                : statements.ask("insert into inbox (consumer, event_id) select ?, unnest(?) on conflict do nothing returning event_id", row -> row.uuid("event_id"), consumer, events);
        statements.run();
        return new Entry(generation.first().orElse(-1L), Set.copyOf(parked.list()), met == null ? new HashSet<>() : new HashSet<>(met.list()));
    }

    /** Stops all consuming of a consumer until this transaction ends. */
    void lockExclusive(String consumer) {
        database.call("select pg_advisory_xact_lock(hashtextextended(?, 5167))", consumer);
    }

    /** True the first time that a reaction meets an event. */
    boolean firstSight(String consumer, UUID eventId) {
        return database.update("insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing", consumer, eventId) == 1;
    }

    /** An event that was just marked as met is put aside unhandled. */
    void forget(String consumer, UUID eventId) {
        database.update("delete from inbox where consumer = ? and event_id = ?", consumer, eventId);
    }

    /**
     * Moves a projection's copy of an aggregate to a version.
     *
     * @return the version before (0 if none), or -1 if the copy is as new already
     */
    long advance(String consumer, String topic, String aggregateId, long version) {
        return database.first("""
                insert into projection_version as p (consumer, topic, aggregateid, version) values (?, ?, ?, ?)
                on conflict (consumer, topic, aggregateid) do update set version = excluded.version where p.version < excluded.version
                returning coalesce(old.version, 0) as before""", row -> row.number("before"), consumer, topic, aggregateId, version).orElse(-1L);
    }

    void startOver(String consumer) {
        database.update("delete from projection_version where consumer = ?", consumer);
        database.update("delete from parked_event where consumer = ?", consumer);
        database.update("update event_consumer set generation = generation + 1, rebuilt_at = now() where name = ?", consumer);
    }

    int pruneInbox(Duration olderThan) {
        return database.update("delete from inbox where received_at < now() - make_interval(secs => ?)", (double) olderThan.toSeconds());
    }
}
