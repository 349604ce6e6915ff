package id.sigap.auth.password;

import id.sigap.auth.AuthConfig;
import id.sigap.platform.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * While there are hashes of a former application, a wrong password for one of them takes another time than one of ours or an unknown
 * account. So that this tells a stranger nothing, no refusal is given earlier than after a fixed time, as long as there are any.
 */
@ApplicationScoped
public class AnswerFloor {

    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private final Database database;
    private final Duration floor;
    private volatile boolean foreign;
    private volatile long lookedAt = System.nanoTime() - FRESH_NANOS;

    AnswerFloor(Database database, AuthConfig config) {
        this.database = database;
        this.floor = config.password().foreignAnswerAfter();
    }

    /** @param startNanos when the work began, of {@link System#nanoTime} */
    public void await(long startNanos) {
        long left = floor.toNanos() - (System.nanoTime() - startNanos);
        if (left > 0 && anyForeign()) {
            try {
                Thread.sleep(Duration.ofNanos(left));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Foreign hashes came in: looks again at the next refusal. Other replicas notice within a minute. */
    public void lookAgain() {
        lookedAt = System.nanoTime() - FRESH_NANOS;
    }

    private boolean anyForeign() {
        if (System.nanoTime() - lookedAt >= FRESH_NANOS) {
            lookedAt = System.nanoTime();
            foreign = QuarkusTransaction.requiringNew().call(() -> database.first("select from account where password_hash not like '$argon2id$%' limit 1", row -> true).isPresent());
        }
        return foreign;
    }
}
