package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** As many places for pictures on their way in as there is memory for. */
@ApplicationScoped
public class UploadPlaces {

    private final Semaphore places;

    UploadPlaces(BiometricConfig config, MeterRegistry metrics) {
        this.places = new Semaphore(config.limits().concurrentUploads());
        metrics.gauge("face.uploads.free", places, Semaphore::availablePermits);
    }

    boolean tryTake() {
        return places.tryAcquire();
    }

    void giveBack() {
        places.release();
    }
}
