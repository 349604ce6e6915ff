package id.sigap.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import id.sigap.gateway.route.Rate;

class RateLimiterTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Caller ANI = new Caller("ani", "10.0.0.1");

    /** Starts just before the counter wraps round, which nanoTime may do. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - SECOND / 2);
    private final RateLimiter limiter = new RateLimiter(new Rate(2, 6), new Rate(100, 100), clock::get);

    @Test
    void theBurstPassesAndThenTheSteadyRate() {
        assertEquals(6, passing(20));
        clock.addAndGet(SECOND);
        assertEquals(2, passing(20));
        clock.addAndGet(10 * SECOND);
        assertEquals(6, passing(20));
    }

    @Test
    void theWaitThatIsToldIsEnough() {
        passing(6);
        long seconds = limiter.take(ANI);

        assertTrue(seconds >= 1);
        clock.addAndGet(seconds * SECOND);
        assertEquals(0, limiter.take(ANI));
    }

    @Test
    void aRefusedRequestCostsNothing() {
        passing(6);
        passing(1000);
        clock.addAndGet(SECOND);

        assertEquals(2, passing(20));
    }

    @Test
    void oneAddressIsLimitedWhateverItCallsItself() {
        int passed = 0;
        for (int i = 0; i < 500; i++) {
            passed += limiter.take(new Caller("invented-" + i, "10.0.0.2")) == 0 ? 1 : 0;
        }

        assertEquals(100, passed);
    }

    private int passing(int tries) {
        int passed = 0;
        for (int i = 0; i < tries; i++) {
            passed += limiter.take(ANI) == 0 ? 1 : 0;
        }
        return passed;
    }
}
