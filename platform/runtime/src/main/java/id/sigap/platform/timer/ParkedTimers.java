package id.sigap.platform.timer;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Timers that were set aside after too many failures, and what operators do with them. Fails without a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParkedTimers {

    /** Before every id in the order of the list. */
    public static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final Clock clock;

    ParkedTimers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A timer that waits for an operator. */
    public record ParkedTimer(UUID id, String kind, String key, int attempts, String reason, Instant since) {
    }

    /** Timers after {@code id}, in order of their ids; at most {@code limit}. */
    public List<ParkedTimer> list(UUID afterId, int limit) {
        return database.list("""
                select id, kind, key, attempts, last_error, parked_at from timer where parked_at is not null and id > ? order by id limit ?""",
                row -> new ParkedTimer(row.uuid("id"), row.text("kind"), row.text("key"), row.integer("attempts"), row.text("last_error"),
                        row.instant("parked_at")), afterId, limit);
    }

    /** Lets a timer fire at once, with all its attempts before it. False if it is not set aside. */
    public boolean putBack(UUID id) {
        return database.update("""
                update timer set parked_at = null, last_error = null, attempts = 0, claimed_until = null, revision = revision + 1, due_at = ?
                where id = ? and parked_at is not null""", clock.instant(), id) > 0;
    }

    /** Gives a timer up: what it was for is not done. False if it is not set aside. */
    public boolean drop(UUID id) {
        return database.update("delete from timer where id = ? and parked_at is not null", id) > 0;
    }
}
