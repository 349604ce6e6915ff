package id.sigap.platform.idempotency;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.AtCommit;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.DatabaseException;
import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The table of answers by key. Everything happens in the caller's transaction. */
@ApplicationScoped
public class KeptAnswers {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    record Answer(int status, String location, String body) {
    }

    private final Database database;
    private final AtCommit atCommit;

    KeptAnswers(Database database, AtCommit atCommit) {
        this.database = database;
        this.atCommit = atCommit;
    }

    /**
     * Claims a key for the present transaction.
     *
     * @return the kept answer if the same request was answered before; empty if this is the first
     * @throws ProblemException if the key was used for another request, or the same one is being handled right now
     */
    Optional<Answer> claim(String actor, String key, byte[] requestHash) {
        try {
            return insert(actor, key, requestHash) ? Optional.empty() : Optional.of(read(actor, key, requestHash));
        } catch (DatabaseException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.sqlState())) {
                throw new ProblemException(CommonProblem.REQUEST_IN_PROGRESS).retryAfter(Duration.ofSeconds(2));
            }
            throw e;
        }
    }

    private boolean insert(String actor, String key, byte[] requestHash) {
        // a twin of this request holds the row until it commits: wait a little for its answer
        Statements together = database.together();
        together.update("set local lock_timeout = '2s'");
        Statements.Answer<Boolean> made = together.ask("insert into idempotency (actor, key, request_hash) values (?, ?, ?) on conflict do nothing returning true as made",
                row -> row.flag("made"), actor, key, requestHash);
        together.update("set local lock_timeout = default");
        together.run();
        return made.first().isPresent();
    }

    private Answer read(String actor, String key, byte[] requestHash) {
        return database.first("select request_hash, status, location, body from idempotency where actor = ? and key = ?", row -> {
            if (!Arrays.equals(row.bytes("request_hash"), requestHash)) {
                throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
            }
            return new Answer(row.integer("status"), row.text("location"), row.text("body"));
        }, actor, key).orElseThrow(() -> new ProblemException(CommonProblem.REQUEST_IN_PROGRESS).retryAfter(Duration.ofSeconds(1)));
    }

    void keep(String actor, String key, Answer answer) {
        atCommit.update("update idempotency set status = ?, location = ?, body = ? where actor = ? and key = ?", answer.status(),
                answer.location(), answer.body(), actor, key);
    }

    /** Forgets answers older than a time; within it a repeated request is recognised. */
    public int prune(Duration olderThan) {
        return database.update("delete from idempotency where created_at < now() - make_interval(secs => ?)", (double) olderThan.toSeconds());
    }
}
