package id.sigap.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What consumers remember, in the transaction of what they do. Every method must be called inside one. */
@ApplicationScoped
public class ConsumerTables {

    private final AgroalDataSource database;

    ConsumerTables(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes sure that a consumer has its row. */
    void register(String consumer) {
        update("insert into event_consumer (name) values (?) on conflict do nothing", consumer);
    }

    /** Lets this transaction consume beside others of the same consumer, but not beside a replay, skip or rebuild. */
    long lockShared(String consumer) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(?, 5167))", consumer);
        return generation(consumer);
    }

    /** Stops all consuming of a consumer until this transaction ends. */
    void lockExclusive(String consumer) {
        lock("select pg_advisory_xact_lock(hashtextextended(?, 5167))", consumer);
    }

    // A statement of its own, after the lock: it must see what the holder before us committed.
    private long generation(String consumer) {
        return queryLong("select generation from event_consumer where name = ?", consumer);
    }

    /** True the first time that a reaction meets an event. */
    boolean firstSight(String consumer, java.util.UUID eventId) {
        return update("insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing", consumer, eventId) == 1;
    }

    /**
     * Moves a projection's copy of an aggregate to a version.
     *
     * @return the version before (0 if none), or -1 if the copy is as new already
     */
    long advance(String consumer, String topic, String aggregateId, long version) {
        return queryLong("""
                insert into projection_version as p (consumer, topic, aggregateid, version) values (?, ?, ?, ?)
                on conflict (consumer, topic, aggregateid) do update set version = excluded.version where p.version < excluded.version
                returning coalesce(old.version, 0)""", consumer, topic, aggregateId, version);
    }

    void startOver(String consumer) {
        update("delete from projection_version where consumer = ?", consumer);
        update("delete from parked_event where consumer = ?", consumer);
        update("update event_consumer set generation = generation + 1, rebuilt_at = now() where name = ?", consumer);
    }

    int pruneInbox(java.time.Duration olderThan) {
        return update("delete from inbox where received_at < now() - make_interval(secs => ?)", (double) olderThan.toSeconds());
    }

    private void lock(String sql, String consumer) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setString(1, consumer);
            statement.execute();
        } catch (SQLException e) {
            throw new ConsumerException("could not lock " + consumer, e);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new ConsumerException("could not write what was consumed", e);
        }
    }

    private long queryLong(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        } catch (SQLException e) {
            throw new ConsumerException("could not read what was consumed", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
