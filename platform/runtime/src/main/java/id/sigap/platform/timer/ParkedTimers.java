package id.sigap.platform.timer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Timers that were set aside after too many failures, and what operators do with them. Fails without a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParkedTimers {

    /** Before every id in the order of the list. */
    public static final UUID FIRST = new UUID(0, 0);

    private final AgroalDataSource database;
    private final Clock clock;

    ParkedTimers(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A timer that waits for an operator. */
    public record ParkedTimer(UUID id, String kind, String key, int attempts, String reason, Instant since) {
    }

    /** Timers after {@code id}, in order of their ids; at most {@code limit}. */
    public List<ParkedTimer> list(UUID afterId, int limit) {
        try (Connection c = database.getConnection(); PreparedStatement query = c.prepareStatement("""
                select id, kind, key, attempts, last_error, parked_at from timer where parked_at is not null and id > ? order by id limit ?""")) {
            query.setObject(1, afterId);
            query.setInt(2, limit);
            List<ParkedTimer> timers = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    timers.add(new ParkedTimer(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4), row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant()));
                }
            }
            return timers;
        } catch (SQLException e) {
            throw new TimerException("could not list", e);
        }
    }

    /** Lets a timer fire at once, with all its attempts before it. False if it is not set aside. */
    public boolean putBack(UUID id) {
        return update("""
                update timer set parked_at = null, last_error = null, attempts = 0, claimed_until = null, revision = revision + 1, due_at = ?
                where id = ? and parked_at is not null""", clock.instant().atOffset(ZoneOffset.UTC), id);
    }

    /** Gives a timer up: what it was for is not done. False if it is not set aside. */
    public boolean drop(UUID id) {
        return update("delete from timer where id = ? and parked_at is not null", id);
    }

    private boolean update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new TimerException("could not update", e);
        }
    }
}
