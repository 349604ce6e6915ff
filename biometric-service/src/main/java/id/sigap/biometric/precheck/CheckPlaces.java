package id.sigap.biometric.precheck;

import id.sigap.biometric.BiometricConfig;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many looks may be on their way in, and how many may keep a core busy, at once. They are apart, so that a slow sender holds up nobody's look. */
@ApplicationScoped
public class CheckPlaces {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Semaphore arriving;
    private final Semaphore looking;
    private final Duration patience;

    CheckPlaces(BiometricConfig config) {
        this.arriving = new Semaphore(config.checks().arriving());
        this.looking = new Semaphore(config.checks().looking(), true);
        this.patience = config.checks().patience();
    }

    /** @throws ProblemException if too many are on their way */
    void takeForArrival() {
        if (!arriving.tryAcquire()) {
            throw busy();
        }
    }

    void arrivalEnded() {
        arriving.release();
    }

    /** @throws ProblemException if its turn does not come in time */
    <T> T look(Supplier<T> look) {
        boolean turn;
        try {
            turn = looking.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        if (!turn) {
            throw busy();
        }
        try {
            return look.get();
        } finally {
            looking.release();
        }
    }

    static ProblemException busy() {
        return new ProblemException(BiometricProblem.CHECKS_BUSY).retryAfter(SOON);
    }
}
