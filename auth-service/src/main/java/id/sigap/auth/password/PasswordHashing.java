package id.sigap.auth.password;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.password.rule.PasswordRules;
import id.sigap.auth.password.rule.PhcHash;
import id.sigap.platform.argon2.Argon2;
import id.sigap.platform.argon2.PortableArgon2;
import id.sigap.platform.argon2.SodiumArgon2;
import id.sigap.platform.argon2.rule.Argon2Cost;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Hashes and verifies passwords with Argon2id. Call it outside of transactions: a connection must not wait for a core. */
@ApplicationScoped
public class PasswordHashing {

    static final int SALT_BYTES = 16;
    private static final Logger LOG = Logger.getLogger(PasswordHashing.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HashingPool pool;
    private final Argon2 argon2 = fastest();
    private final ForeignHash foreign = new ForeignHash(argon2);
    private final Argon2Cost cost;
    private final Timer timer;
    private final String nobodysHash;

    PasswordHashing(HashingPool pool, AuthConfig config, MeterRegistry metrics) {
        this.pool = pool;
        this.cost = new Argon2Cost(config.password().memoryKib(), config.password().iterations(), config.password().parallelism());
        this.timer = metrics.timer("password.hashing");
        byte[] unknown = new byte[SALT_BYTES];
        RANDOM.nextBytes(unknown);
        this.nobodysHash = make(unknown).write();
    }

    /** @return a PHC string */
    public String hash(Turn turn, String password) {
        byte[] bytes = bytes(password);
        return pool.run(turn, () -> make(bytes)).write();
    }

    /** @param stored a PHC string of ours, or what {@link #keepForeign} made of another application's */
    public boolean matches(Turn turn, String password, String stored) {
        byte[] bytes = bytes(password);
        if (!isOurs(stored)) {
            return pool.run(turn, () -> timer.record(() -> foreign.matches(stored, bytes)));
        }
        PhcHash known = PhcHash.read(stored);
        return known.equalsHash(pool.run(turn, () -> timer.record(() -> argon2.hash(known.cost(), bytes, known.salt()))));
    }

    /** How a hash of another application is kept; empty if it is of no kind that is known here. */
    public Optional<String> keepForeign(String hash) {
        return ForeignHash.kept(hash, digest -> pool.run(Turn.STRANGER, () -> make(digest)).write());
    }

    /** @throws id.sigap.platform.problem.ProblemException SERVICE_BUSY if the turn would not come in time: cheaper to know before any other work */
    public void refuseIfFull(Turn turn) {
        if (isFull(turn)) {
            throw HashingPool.busy();
        }
    }

    /** Whether {@link #refuseIfFull} would refuse. */
    public boolean isFull(Turn turn) {
        return pool.isFull(turn);
    }

    /** How many sign-ins of one kind may be under way at once: more would be refused when they come to hash. */
    public int room(Turn turn) {
        return pool.room(turn);
    }

    /** A hash that no password matches, verified where there is no account, so that it takes as long as where there is one. */
    public String nobodysHash() {
        return nobodysHash;
    }

    /** True if a hash is another application's, or was made at another cost than is asked for today. */
    public boolean isOutdated(String phcString) {
        return !isOurs(phcString) || !PhcHash.read(phcString).cost().equals(cost);
    }

    private static boolean isOurs(String stored) {
        return stored.startsWith("$argon2id$");
    }

    private PhcHash make(byte[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PhcHash(cost, salt, timer.record(() -> argon2.hash(cost, password, salt)));
    }

    private static byte[] bytes(String password) {
        return PasswordRules.normalized(password).getBytes(StandardCharsets.UTF_8);
    }

    private static Argon2 fastest() {
        try {
            return new SodiumArgon2();
        } catch (IllegalStateException missing) {
            LOG.warnf("%s (%s); hashing in Java", missing.getMessage(), missing.getCause());
            return new PortableArgon2();
        }
    }
}
