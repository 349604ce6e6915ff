package id.sigap.auth.password;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a piece of work takes from begin to end: an exponential moving average, in nanoseconds; 0 before the first. One that took
 * out of all proportion counts as twice the average, so that a single pause says little and lasting slowness is seen all the same.
 */
final class MeanTime {

    /** The newest counts for one part in so many. */
    private static final int MEMORY = 16;

    private final AtomicLong nanos = new AtomicLong();

    long nanos() {
        return nanos.get();
    }

    <T> T of(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        add(System.nanoTime() - start);
        return result;
    }

    void add(long taken) {
        nanos.accumulateAndGet(taken, (mean, latest) -> mean == 0 ? latest : mean + (Math.min(latest, 2 * mean) - mean) / MEMORY);
    }
}
