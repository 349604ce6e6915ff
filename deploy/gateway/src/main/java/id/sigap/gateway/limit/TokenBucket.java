package id.sigap.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;

import id.sigap.gateway.route.Rate;

/**
 * A token bucket kept as one number, the moment at which it would be full again (the generic cell rate algorithm): lock-free and
 * small, so that many can be kept.
 */
final class TokenBucket {

    private final AtomicLong fullAtNanos;

    TokenBucket(long nowNanos) {
        this.fullAtNanos = new AtomicLong(nowNanos);
    }

    /** Takes one token. @return 0 when there was one, else the nanoseconds until there is */
    long take(Rate rate, long nowNanos) {
        long interval = 1_000_000_000L / rate.perSecond();
        long room = interval * (rate.burst() - 1L);
        while (true) {
            long fullAt = fullAtNanos.get();
            long from = fullAt - nowNanos > 0 ? fullAt : nowNanos;
            long wait = from - room - nowNanos;
            if (wait > 0) {
                return wait;
            }
            if (fullAtNanos.compareAndSet(fullAt, from + interval)) {
                return 0;
            }
        }
    }
}
