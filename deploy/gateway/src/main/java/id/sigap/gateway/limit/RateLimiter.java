package id.sigap.gateway.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.sigap.gateway.route.Rate;

/**
 * The rate limits of one route. Callers and addresses are counted apart, in bounded tables: a flood of invented tokens can push
 * out callers, but not the address that it comes from.
 */
public final class RateLimiter {

    private static final int MAX_KEPT = 20_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Rate perCaller;
    private final Rate perAddress;
    private final LongSupplier nanoTime;
    private final Cache<String, TokenBucket> callers = table();
    private final Cache<String, TokenBucket> addresses = table();

    public RateLimiter(Rate perCaller, Rate perAddress, LongSupplier nanoTime) {
        this.perCaller = perCaller;
        this.perAddress = perAddress;
        this.nanoTime = nanoTime;
    }

    /** Counts one request. @return 0 when it may pass, else the whole seconds to wait, at least 1 */
    public long take(Caller caller) {
        long now = nanoTime.getAsLong();
        long wait = addresses.get(caller.address(), key -> new TokenBucket(now)).take(perAddress, now);
        if (wait == 0) {
            wait = callers.get(caller.key(), key -> new TokenBucket(now)).take(perCaller, now);
        }
        return (wait + 999_999_999L) / 1_000_000_000L;
    }

    private static Cache<String, TokenBucket> table() {
        return Caffeine.newBuilder().maximumSize(MAX_KEPT).expireAfterAccess(KEPT_FOR).build();
    }
}
