package id.sigap.auth.attempt;

import id.sigap.auth.attempt.rule.SignInDelay;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How often each counter failed lately. In the caller's transaction. */
@ApplicationScoped
class FailureTable {

    private static final String COUNT = """
            insert into sign_in_failure as f (counter, failures, last_at, before_at) values (?, 1, ?, ?)
            on conflict (counter) do update set before_at = f.last_at, last_at = excluded.last_at,
                failures = case when f.last_at < ? then 1 else f.failures + 1 end
            returning failures - 1 as failures_before, before_at""";

    private final Database database;

    FailureTable(Database database) {
        this.database = database;
    }

    /** What a counter stands at. */
    record Failures(int count, Instant lastAt) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);
    }

    /** Counts one more, and returns what it was before. */
    Failures countOneMore(byte[] counter, Instant now) {
        return count(COUNT, counter, now);
    }

    /**
     * The same, and this transaction's commit need not wait for the disk (unless {@link #mustSurviveCrash}): it counts an attempt that
     * is not decided yet. A crash of the database may forget those of its last half second, which nobody can bring about from outside.
     */
    Failures countUndecided(byte[] counter, Instant now) {
        return count(COUNT + ", set_config('synchronous_commit', 'off', true)", counter, now);
    }

    /** What this transaction decides is on the disk when it has committed. */
    void mustSurviveCrash() {
        database.call("select set_config('synchronous_commit', 'on', true)");
    }

    private Failures count(String sql, byte[] counter, Instant now) {
        return database.first(sql, row -> new Failures(row.integer("failures_before"), row.instant("before_at")), counter, now, now,
                now.minus(SignInDelay.FORGOTTEN_AFTER)).orElseThrow();
    }

    Failures of(byte[] counter, Instant now) {
        return database.first("select failures, last_at from sign_in_failure where counter = ? and last_at >= ?",
                row -> new Failures(row.integer("failures"), row.instant("last_at")), counter, now.minus(SignInDelay.FORGOTTEN_AFTER))
                .orElse(Failures.NONE);
    }

    /** Takes one back that was counted and came to nothing. */
    void takeBack(byte[] counter) {
        database.update("update sign_in_failure set failures = greatest(failures - 1, 0), last_at = before_at where counter = ?", counter);
    }

    void forget(byte[] counter, Statements together) {
        together.update("delete from sign_in_failure where counter = ?", counter);
    }

    void forgetBefore(Instant time) {
        database.update("delete from sign_in_failure where last_at < ?", time);
    }
}
