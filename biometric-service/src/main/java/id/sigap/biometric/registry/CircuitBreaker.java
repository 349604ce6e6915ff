package id.sigap.biometric.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a failing system alone for a while; then one call probes whether it is back. */
final class CircuitBreaker {

    private final Clock clock;
    private final int mostFailures;
    private final Duration openFor;
    private int failures;
    private Instant closedAgainAt = Instant.MIN;

    CircuitBreaker(Clock clock, int mostFailures, Duration openFor) {
        this.clock = clock;
        this.mostFailures = mostFailures;
        this.openFor = openFor;
    }

    /** Whether a call may be made now; it must then be told how it went. */
    synchronized boolean tryPass() {
        if (failures < mostFailures) {
            return true;
        }
        if (clock.instant().isBefore(closedAgainAt)) {
            return false;
        }
        // this call probes; the others wait for how it goes
        closedAgainAt = clock.instant().plus(openFor);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= mostFailures) {
            closedAgainAt = clock.instant().plus(openFor);
        }
    }
}
