package id.sigap.platform.timer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** How timers are claimed and put back. Each method is a transaction of its own. */
@ApplicationScoped
class TimerTable {

    /** A timer with the revision that was claimed: if it was set anew meanwhile, the claim says nothing about it. */
    record Claimed(Timer timer, long revision) {
    }

    // The attempt is counted before it runs, so that one that kills the process is counted too.
    private static final String CLAIM = """
            update timer set claimed_until = ?, attempts = attempts + 1 where id = (
                select id from timer where parked_at is null and due_at <= ? and (claimed_until is null or claimed_until < ?)
                and kind = any (?) order by due_at limit 1 for update skip locked)
            returning id, kind, key, payload, attempts, revision""";

    private final AgroalDataSource database;

    TimerTable(AgroalDataSource database) {
        this.database = database;
    }

    Optional<Claimed> claim(Instant now, Duration lease, Collection<String> kinds) {
        try (Connection c = database.getConnection(); PreparedStatement claim = c.prepareStatement(CLAIM)) {
            claim.setObject(1, now.plus(lease).atOffset(ZoneOffset.UTC));
            claim.setObject(2, now.atOffset(ZoneOffset.UTC));
            claim.setObject(3, now.atOffset(ZoneOffset.UTC));
            claim.setArray(4, c.createArrayOf("text", kinds.toArray()));
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(new Claimed(new Timer(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getString(4), row.getInt(5)), row.getLong(6))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new TimerException("could not claim", e);
        }
    }

    void done(Claimed claimed) {
        update("delete from timer where id = ? and revision = ?", claimed.timer().id(), claimed.revision());
    }

    void again(Claimed claimed, Instant dueAt) {
        update("update timer set due_at = ?, claimed_until = null, attempts = 0, last_error = null where id = ? and revision = ?",
                dueAt.atOffset(ZoneOffset.UTC), claimed.timer().id(), claimed.revision());
    }

    void failed(Claimed claimed, Instant dueAt, String error) {
        update("update timer set due_at = ?, claimed_until = null, last_error = ? where id = ? and revision = ?",
                dueAt.atOffset(ZoneOffset.UTC), error, claimed.timer().id(), claimed.revision());
    }

    void park(Claimed claimed, Instant now, String error) {
        update("update timer set parked_at = ?, claimed_until = null, last_error = ? where id = ? and revision = ?",
                now.atOffset(ZoneOffset.UTC), error, claimed.timer().id(), claimed.revision());
    }

    private void update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new TimerException("could not update", e);
        }
    }
}
