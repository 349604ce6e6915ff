package id.sigap.platform.idempotency;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The table of answers by key. Everything happens in the caller's transaction. */
@ApplicationScoped
public class KeptAnswers {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    record Answer(int status, String location, String body) {
    }

    private final AgroalDataSource database;

    KeptAnswers(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Claims a key for the present transaction.
     *
     * @return the kept answer if the same request was answered before; empty if this is the first
     * @throws ProblemException if the key was used for another request, or the same one is being handled right now
     */
    Optional<Answer> claim(String actor, String key, byte[] requestHash) throws SQLException {
        try (Connection c = database.getConnection()) {
            return insert(c, actor, key, requestHash) ? Optional.empty() : Optional.of(read(c, actor, key, requestHash));
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new ProblemException(CommonProblem.REQUEST_IN_PROGRESS).retryAfter(Duration.ofSeconds(2));
            }
            throw e;
        }
    }

    private static boolean insert(Connection c, String actor, String key, byte[] requestHash) throws SQLException {
        try (Statement limit = c.createStatement(); PreparedStatement insert = c.prepareStatement(
                "insert into idempotency (actor, key, request_hash) values (?, ?, ?) on conflict do nothing")) {
            // a twin of this request holds the row until it commits: wait a little for its answer
            limit.execute("set local lock_timeout = '2s'");
            insert.setString(1, actor);
            insert.setString(2, key);
            insert.setBytes(3, requestHash);
            boolean first = insert.executeUpdate() == 1;
            limit.execute("set local lock_timeout = default");
            return first;
        }
    }

    private static Answer read(Connection c, String actor, String key, byte[] requestHash) throws SQLException {
        try (PreparedStatement read = c.prepareStatement(
                "select request_hash, status, location, body from idempotency where actor = ? and key = ?")) {
            read.setString(1, actor);
            read.setString(2, key);
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(CommonProblem.REQUEST_IN_PROGRESS).retryAfter(Duration.ofSeconds(1));
                }
                if (!Arrays.equals(row.getBytes(1), requestHash)) {
                    throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                }
                return new Answer(row.getInt(2), row.getString(3), row.getString(4));
            }
        }
    }

    void keep(String actor, String key, Answer answer) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement keep = c.prepareStatement(
                "update idempotency set status = ?, location = ?, body = ? where actor = ? and key = ?")) {
            keep.setInt(1, answer.status());
            keep.setString(2, answer.location());
            keep.setString(3, answer.body());
            keep.setString(4, actor);
            keep.setString(5, key);
            keep.executeUpdate();
        }
    }

    /** Forgets answers older than a time; within it a repeated request is recognised. */
    public int prune(Duration olderThan) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement prune = c.prepareStatement(
                "delete from idempotency where created_at < now() - make_interval(secs => ?)")) {
            prune.setDouble(1, olderThan.toSeconds());
            return prune.executeUpdate();
        }
    }
}
