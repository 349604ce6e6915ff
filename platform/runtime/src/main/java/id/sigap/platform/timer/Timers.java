package id.sigap.platform.timer;

import id.sigap.platform.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Durable deadlines and jobs: they are set in the transaction that needs them and survive any restart. */
@ApplicationScoped
public class Timers {

    private final AgroalDataSource database;
    private final Clock clock;

    Timers(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Sets a timer; one of the same kind and key is moved. A timer that is firing now fires once more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void schedule(String kind, String key, Instant dueAt, String payload) {
        try (Connection c = database.getConnection(); PreparedStatement set = c.prepareStatement("""
                insert into timer (id, kind, key, due_at, payload) values (?, ?, ?, ?, ?)
                on conflict (kind, key) do update set due_at = excluded.due_at, payload = excluded.payload,
                    revision = timer.revision + 1, attempts = 0, claimed_until = null, parked_at = null, last_error = null""")) {
            set.setObject(1, Ids.next());
            set.setString(2, kind);
            set.setString(3, key);
            set.setObject(4, dueAt.atOffset(ZoneOffset.UTC));
            set.setString(5, payload);
            set.executeUpdate();
        } catch (SQLException e) {
            throw new TimerException("could not set " + kind, e);
        }
    }

    /** Sets a job that is to be done as soon as this transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void scheduleNow(String kind, String key, String payload) {
        schedule(kind, key, clock.instant(), payload);
    }

    /** Takes a timer back; harmless if there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String kind, String key) {
        try (Connection c = database.getConnection();
                PreparedStatement cancel = c.prepareStatement("delete from timer where kind = ? and key = ?")) {
            cancel.setString(1, kind);
            cancel.setString(2, key);
            cancel.executeUpdate();
        } catch (SQLException e) {
            throw new TimerException("could not cancel " + kind, e);
        }
    }
}
