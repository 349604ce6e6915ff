package id.sigap.platform.timer;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.AtCommit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Durable deadlines and jobs: they are set in the transaction that needs them and survive any restart. */
@ApplicationScoped
public class Timers {

    private final AtCommit atCommit;
    private final Clock clock;

    Timers(AtCommit atCommit, Clock clock) {
        this.atCommit = atCommit;
        this.clock = clock;
    }

    /** Sets a timer; one of the same kind and key is moved. A timer that is firing now fires once more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void schedule(String kind, String key, Instant dueAt, String payload) {
        atCommit.update("""
                insert into timer (id, kind, key, due_at, payload) values (?, ?, ?, ?, ?)
                on conflict (kind, key) do update set due_at = excluded.due_at, payload = excluded.payload,
                    revision = timer.revision + 1, attempts = 0, claimed_until = null, parked_at = null, last_error = null""",
                Ids.next(), kind, key, dueAt, payload);
    }

    /** Sets a job that is to be done as soon as this transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void scheduleNow(String kind, String key, String payload) {
        schedule(kind, key, clock.instant(), payload);
    }

    /** Takes a timer back; harmless if there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String kind, String key) {
        atCommit.update("delete from timer where kind = ? and key = ?", kind, key);
    }
}
