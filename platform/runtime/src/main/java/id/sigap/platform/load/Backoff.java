package id.sigap.platform.load;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/** Waits that grow from failure to failure, with jitter, up to a limit. Not thread-safe: one per loop. */
public final class Backoff {

    private final long firstMillis;
    private final long mostMillis;
    private int failures;

    public Backoff(Duration first, Duration most) {
        this.firstMillis = first.toMillis();
        this.mostMillis = most.toMillis();
    }

    public void reset() {
        failures = 0;
    }

    public Duration next() {
        long ceiling = Math.min(mostMillis, firstMillis << Math.min(failures, 20));
        failures++;
        return Duration.ofMillis(ceiling / 2 + ThreadLocalRandom.current().nextLong(ceiling / 2 + 1));
    }

    /** Sleeps the next wait, but ends soon after {@code goOn} turns false. */
    public void sleep(BooleanSupplier goOn) {
        long until = System.nanoTime() + next().toNanos();
        try {
            while (goOn.getAsBoolean() && System.nanoTime() < until) {
                Thread.sleep(Math.clamp((until - System.nanoTime()) / 1_000_000, 1, 100));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
