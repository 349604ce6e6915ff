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
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                Assertions.fail("not true within " + LONGEST);
            }
            Thread.sleep(20);
        }
    }
}
