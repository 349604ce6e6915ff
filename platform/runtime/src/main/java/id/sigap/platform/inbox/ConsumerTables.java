package id.sigap.platform.inbox;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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

    /** Lets this transaction consume beside others of the same consumer, but not beside a replay, skip or rebuild. */
    long lockShared(String consumer) {
        database.call("select pg_advisory_xact_lock_shared(hashtextextended(?, 5167))", consumer);
        return generation(consumer);
    }

    /** Stops all consuming of a consumer until this transaction ends. */
    void lockExclusive(String consumer) {
        database.call("select pg_advisory_xact_lock(hashtextextended(?, 5167))", consumer);
    }

    // A statement of its own, after the lock: it must see what the holder before us committed.
    private long generation(String consumer) {
        return database.first("select generation from event_consumer where name = ?", row -> row.number("generation"), consumer).orElse(-1L);
    }

    /** True the first time that a reaction meets an event. */
    boolean firstSight(String consumer, UUID eventId) {
        return database.update("insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing", consumer, eventId) == 1;
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
