package id.sigap.platform.timer;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

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

    private final Database database;

    TimerTable(Database database) {
        this.database = database;
    }

    Optional<Claimed> claim(Instant now, Duration lease, Collection<String> kinds) {
        return database.first(CLAIM, row -> new Claimed(new Timer(row.uuid("id"), row.text("kind"), row.text("key"), row.text("payload"),
                row.integer("attempts")), row.number("revision")), now.plus(lease), now, now, kinds);
    }

    void done(Claimed claimed) {
        database.update("delete from timer where id = ? and revision = ?", claimed.timer().id(), claimed.revision());
    }

    void again(Claimed claimed, Instant dueAt) {
        database.update("update timer set due_at = ?, claimed_until = null, attempts = 0, last_error = null where id = ? and revision = ?",
                dueAt, claimed.timer().id(), claimed.revision());
    }

    void failed(Claimed claimed, Instant dueAt, String error) {
        database.update("update timer set due_at = ?, claimed_until = null, last_error = ? where id = ? and revision = ?",
                dueAt, error, claimed.timer().id(), claimed.revision());
    }

    void park(Claimed claimed, Instant now, String error) {
        database.update("update timer set parked_at = ?, claimed_until = null, last_error = ? where id = ? and revision = ?",
                now, error, claimed.timer().id(), claimed.revision());
    }
}
