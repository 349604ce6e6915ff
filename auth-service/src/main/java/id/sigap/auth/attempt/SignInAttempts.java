package id.sigap.auth.attempt;

import id.sigap.auth.StoreException;
import id.sigap.auth.attempt.rule.SignInDelay;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts attempts to sign in. An attempt is counted as failed before its password is looked at, so that many at once gain
 * nothing; one that succeeds takes the count back.
 */
@ApplicationScoped
public class SignInAttempts {

    private final AgroalDataSource database;
    private final BlindIndex blindIndex;
    private final Clock clock;

    SignInAttempts(AgroalDataSource database, BlindIndex blindIndex, Clock clock) {
        this.database = database;
        this.blindIndex = blindIndex;
        this.clock = clock;
    }

    /** Whose attempts are counted together: those on one account from one known device, else from one address. */
    public byte[] counter(String identifier, String address, Optional<UUID> knownDevice) {
        return blindIndex.of("sign-in-attempt", identifier + "\n" + knownDevice.map(device -> "device " + device).orElse("address " + address));
    }

    /** @throws ProblemException SIGN_IN_DELAYED if the last failure was too short ago */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(byte[] counter) {
        Instant now = clock.instant();
        Failures before = countOneMore(counter, now);
        Duration wait = SignInDelay.after(before.count());
        Duration left = Duration.between(now, before.lastAt().plus(wait));
        if (wait.isPositive() && left.isPositive()) {
            throw new ProblemException(AuthProblem.SIGN_IN_DELAYED).retryAfter(left).with("retryAfterSeconds", left.toSeconds() + 1);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void succeeded(byte[] counter) {
        try (Connection c = database.getConnection();
                PreparedStatement forget = c.prepareStatement("delete from sign_in_failure where counter = ?")) {
            forget.setBytes(1, counter);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not take an attempt back", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        try (Connection c = database.getConnection();
                PreparedStatement forget = c.prepareStatement("delete from sign_in_failure where last_at < ?")) {
            forget.setObject(1, clock.instant().minus(SignInDelay.FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not forget attempts", e);
        }
    }

    /** What had failed before this attempt. */
    private record Failures(int count, Instant lastAt) {
    }

    private Failures countOneMore(byte[] counter, Instant now) {
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
}
