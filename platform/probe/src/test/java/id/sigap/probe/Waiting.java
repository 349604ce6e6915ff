package id.sigap.probe;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what must come true, and says what did not. */
final class Waiting {

    private Waiting() {
    }

    static void until(String what, Callable<Boolean> condition) {
        until(what, Duration.ofSeconds(40), condition);
    }

    static void until(String what, Duration atMost, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(atMost).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
