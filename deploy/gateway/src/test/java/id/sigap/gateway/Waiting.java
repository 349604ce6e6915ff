package id.sigap.gateway;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Assertions;

/** Waits for something that becomes true by itself. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(12);

    private Waiting() {
    }

    static void until(Callable<Boolean> condition) throws Exception {
        until(Boolean.TRUE, condition);
    }

    /** Fails with all that was seen instead, and when. */
    static <T> void until(T expected, Callable<T> look) throws Exception {
        long begin = System.nanoTime();
        StringBuilder seen = new StringBuilder();
        T last = null;
        while (true) {
            T now = look.call();
            if (expected.equals(now)) {
                return;
            }
            Duration after = Duration.ofNanos(System.nanoTime() - begin);
            if (!now.equals(last)) {
                seen.append(", ").append(now).append(" after ").append(after.toMillis()).append(" ms");
                last = now;
            }
            if (after.compareTo(LONGEST) > 0) {
                Assertions.fail("not " + expected + " within " + LONGEST + seen);
            }
            Thread.sleep(20);
        }
    }
}
