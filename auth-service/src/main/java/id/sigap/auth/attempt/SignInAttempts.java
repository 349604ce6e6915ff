package id.sigap.auth.attempt;

import id.sigap.auth.attempt.FailureTable.Failures;
import id.sigap.auth.attempt.rule.SharedDelay;
import id.sigap.auth.attempt.rule.SignInDelay;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts attempts to sign in. An attempt is counted as failed before its password is looked at, so that many at once gain
 * nothing; one that succeeds takes the count back. What accounts and addresses fail at as a whole is counted after the fact:
 * everybody shares those counters, and who succeeds must not queue for them.
 */
@ApplicationScoped
public class SignInAttempts {

    private final Database database;
    private final FailureTable table;
    private final BlindIndex blindIndex;
    private final Clock clock;

    SignInAttempts(Database database, FailureTable table, BlindIndex blindIndex, Clock clock) {
        this.database = database;
        this.table = table;
        this.blindIndex = blindIndex;
        this.clock = clock;
    }

    /** @param subject the account as the client names it, or what else is guessed at */
    public Counters counters(String subject, String address, Optional<UUID> knownDevice) {
        if (knownDevice.isPresent()) {
            return new Counters(counter(subject + "\ndevice " + knownDevice.get()), Optional.empty());
        }
        return new Counters(counter(subject + "\naddress " + address),
                Optional.of(new Counters.Shared(counter("account " + subject), counter("address " + address))));
    }

    /** How long the attempt has to wait; zero if it is let through, and then it is counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Duration begin(Counters counters) {
        Instant now = clock.instant();
        Failures own = table.countUndecided(counters.own(), now);
        Duration left = left(own, SignInDelay.after(own.count()), now);
        if (counters.shared().isPresent()) {
            left = longer(left, left(counters.shared().get().account(), SharedDelay.ACCOUNT, now));
            left = longer(left, left(counters.shared().get().address(), SharedDelay.ADDRESS, now));
        }
        if (!left.isPositive()) {
            return Duration.ZERO;
        }
        table.mustSurviveCrash();
        table.takeBack(counters.own());
        return left;
    }

    /** The refusal of an attempt that has to wait. */
    public static ProblemException delayed(Duration wait) {
        return new ProblemException(AuthProblem.SIGN_IN_DELAYED).retryAfter(wait).with("retryAfterSeconds", wait.toSeconds() + 1);
    }

    /**
     * Counts a failure where it is shared with others.
     *
     * @return failures at the account within the hour, this one counted; 0 from a known device
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int failed(Counters counters) {
        Instant now = clock.instant();
        return counters.shared().map(shared -> {
            int before = table.countOneMore(shared.account(), now).count();
            table.countOneMore(shared.address(), now);
            return before + 1;
        }).orElse(0);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void succeeded(Counters counters) {
        database.together(alone -> succeeded(counters, alone));
    }

    /** The same, together with other statements. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void succeeded(Counters counters, Statements together) {
        table.forget(counters.own(), together);
    }

    /** For an attempt that was not looked at after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Counters counters) {
        table.takeBack(counters.own());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        table.forgetBefore(clock.instant().minus(SignInDelay.FORGOTTEN_AFTER));
    }

    private Duration left(byte[] counter, SharedDelay delay, Instant now) {
        Failures failures = table.of(counter, now);
        return left(failures, delay.after(failures.count()), now);
    }

    private static Duration left(Failures failures, Duration wait, Instant now) {
        return wait.isPositive() ? Duration.between(now, failures.lastAt().plus(wait)) : Duration.ZERO;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private byte[] counter(String what) {
        return blindIndex.of("sign-in-attempt", what);
    }
}
