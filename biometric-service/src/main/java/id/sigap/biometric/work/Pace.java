package id.sigap.biometric.work;

import id.sigap.biometric.BiometricConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How fast this process reads pictures: a moving mean, so that estimates follow the machine and its load. */
@ApplicationScoped
public class Pace {

    /** The weight of the newest picture. */
    private static final double NEWEST = 0.1;

    private final int threads;
    private double meanNanos;

    Pace(BiometricConfig config) {
        this.threads = Cores.of(config.work());
        this.meanNanos = config.work().firstEstimate().toNanos();
    }

    synchronized void took(Duration one) {
        meanNanos += NEWEST * (one.toNanos() - meanNanos);
    }

    /** Until so many pictures are read, if no other replica helps. */
    public synchronized Duration of(int pictures) {
        return Duration.ofNanos((long) (meanNanos * Math.ceilDiv(pictures, threads)));
    }
}
