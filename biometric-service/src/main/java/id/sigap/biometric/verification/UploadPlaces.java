package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** As many places for pictures on their way in as there is memory for. */
@ApplicationScoped
public class UploadPlaces {

    static final Duration SOON = Duration.ofSeconds(2);

    private final Semaphore places;

    UploadPlaces(BiometricConfig config, MeterRegistry metrics) {
        this.places = new Semaphore(config.limits().concurrentUploads());
        metrics.gauge("face.uploads.free", places, Semaphore::availablePermits);
    }

    /** @throws ProblemException if all are taken */
    public void take() {
        if (!places.tryAcquire()) {
            throw new ProblemException(BiometricProblem.QUEUE_FULL).retryAfter(SOON);
        }
    }

    /** For who asks before anything else is done; a place that is free now may be taken a moment later. */
    boolean areTaken() {
        return places.availablePermits() <= 0;
    }

    public void giveBack() {
        places.release();
    }
}
