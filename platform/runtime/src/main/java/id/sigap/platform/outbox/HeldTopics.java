package id.sigap.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Topics that the broker refuses for now: their rows stay in the outbox while those of other topics pass. One thread's. */
final class HeldTopics {

    private static final long HOLD_NANOS = Duration.ofSeconds(15).toNanos();

    private final Map<String, Long> until = new HashMap<>();

    void hold(String topic) {
        until.put(topic, System.nanoTime() + HOLD_NANOS);
    }

    Set<String> now() {
        until.values().removeIf(end -> end - System.nanoTime() <= 0);
        return until.keySet();
    }
}
