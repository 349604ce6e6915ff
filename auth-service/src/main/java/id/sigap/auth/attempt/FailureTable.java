package id.sigap.auth.attempt;

import id.sigap.auth.StoreException;
import id.sigap.auth.attempt.rule.SignInDelay;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How often each counter failed lately. In the caller's transaction. */
@ApplicationScoped
class FailureTable {

    private final AgroalDataSource database;

    FailureTable(AgroalDataSource database) {
        this.database = database;
    }

    /** What a counter stands at. */
    record Failures(int count, Instant lastAt) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);
    }

    /** Counts one more, and returns what it was before. */
    Failures countOneMore(byte[] counter, Instant now) {
        try (Connection c = database.getConnection(); PreparedStatement count = c.prepareStatement("""
                insert into sign_in_failure as f (counter, failures, last_at, before_at) values (?, 1, ?, ?)
                on conflict (counter) do update set before_at = f.last_at, last_at = excluded.last_at,
                    failures = case when f.last_at < ? then 1 else f.failures + 1 end
                returning failures - 1, before_at""")) {
            OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
            count.setBytes(1, counter);
            count.setObject(2, at);
            count.setObject(3, at);
            count.setObject(4, at.minus(SignInDelay.FORGOTTEN_AFTER));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return new Failures(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new StoreException("could not count an attempt", e);
        }
    }

    Failures of(byte[] counter, Instant now) {
        try (Connection c = database.getConnection(); PreparedStatement find = c.prepareStatement(
                "select failures, last_at from sign_in_failure where counter = ? and last_at >= ?")) {
            find.setBytes(1, counter);
            find.setObject(2, now.minus(SignInDelay.FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC));
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? new Failures(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()) : Failures.NONE;
            }
        } catch (SQLException e) {
            throw new StoreException("could not look up attempts", e);
        }
    }

    /** Takes one back that was counted and came to nothing. */
    void takeBack(byte[] counter) {
        update("update sign_in_failure set failures = greatest(failures - 1, 0), last_at = before_at where counter = ?", counter);
    }

    void forget(byte[] counter) {
        update("delete from sign_in_failure where counter = ?", counter);
    }

    void forgetBefore(Instant time) {
        update("delete from sign_in_failure where last_at < ?", time.atOffset(ZoneOffset.UTC));
    }

    private void update(String sql, Object value) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            update.setObject(1, value);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not write attempts", e);
        }
    }
}
