package id.sigap.notification.world;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what must come true, and says what did not. */
public final class Waiting {

    private Waiting() {
    }

    public static void until(String what, Callable<Boolean> condition) {
        until(what, Duration.ofSeconds(20), condition);
    }

    public static void until(String what, Duration atMost, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(atMost).pollInterval(Duration.ofMillis(25)).until(condition);
    }
}
