package id.sigap.biometric.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps retries from becoming a flood: each costs one, each success earns one, and a few come back with time, so that a system
 * that fails is asked seldom, and one that recovers is asked at its own speed.
 */
final class RetryBudget {

    private static final double MOST = 10;
    private static final double PER_SECOND = 1;

    private final Clock clock;
    private double left = MOST;
    private Instant counted;

    RetryBudget(Clock clock) {
        this.clock = clock;
        this.counted = clock.instant();
    }

    synchronized boolean trySpend() {
        Instant now = clock.instant();
        left = Math.min(MOST, left + Duration.between(counted, now).toMillis() / 1000.0 * PER_SECOND);
        counted = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }

    synchronized void earn() {
        left = Math.min(MOST, left + 1);
    }
}
