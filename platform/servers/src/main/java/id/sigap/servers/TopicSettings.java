package id.sigap.servers;

import id.sigap.contracts.event.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How the broker keeps a topic, by its kind. */
public final class TopicSettings {

    /** Room for the largest event that a service may write (256 KiB, see the outbox), its headers, and a batch of small ones. */
    public static final int LARGEST_MESSAGE_BYTES = 1024 * 1024;

    private TopicSettings() {
    }

    public static Map<String, String> of(Topic topic) {
        Map<String, String> settings = new HashMap<>(topic.kind().compacted() ? compacted() : kept(topic.kind().retention()));
        settings.put("max.message.bytes", Integer.toString(LARGEST_MESSAGE_BYTES));
        return settings;
    }

    /** The newest of each key stays; what was overwritten or erased is gone within two days. */
    private static Map<String, String> compacted() {
        return Map.of(
                "cleanup.policy", "compact",
                "min.cleanable.dirty.ratio", "0.2",
                "segment.ms", millis(Duration.ofDays(1)),
                "max.compaction.lag.ms", millis(Duration.ofDays(1)),
                "delete.retention.ms", millis(Duration.ofDays(1)));
    }

    /** The broker removes whole segments that it no longer writes to, so these must be far shorter than the retention. */
    private static Map<String, String> kept(Duration retention) {
        return Map.of(
                "cleanup.policy", "delete",
                "retention.ms", millis(retention),
                "segment.ms", millis(retention.dividedBy(6)));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
