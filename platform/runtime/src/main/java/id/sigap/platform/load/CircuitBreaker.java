package id.sigap.platform.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a failing system alone for a while; then one call probes whether it is back. */
public final class CircuitBreaker {

    private final Clock clock;
    private final int mostFailures;
    private final Duration openFor;
    private int failures;
    private Instant closedAgainAt = Instant.MIN;

    /**
     * @param mostFailures in a row, after which the system is left alone
     * @param openFor      how long
     */
    public CircuitBreaker(Clock clock, int mostFailures, Duration openFor) {
        this.clock = clock;
        this.mostFailures = mostFailures;
        this.openFor = openFor;
    }

    /** Whether a call may be made now; it must then be told how it went. */
    public synchronized boolean tryPass() {
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

    public synchronized void succeeded() {
        failures = 0;
    }

    public synchronized void failed() {
        failures++;
        if (failures >= mostFailures) {
            closedAgainAt = clock.instant().plus(openFor);
        }
    }
}
