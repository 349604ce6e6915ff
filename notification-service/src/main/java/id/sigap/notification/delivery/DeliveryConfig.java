package id.sigap.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How letters are delivered. */
@ConfigMapping(prefix = "sigap.delivery")
public interface DeliveryConfig {

    /** Letters that each code lane sends at once: the bulkhead in front of the outside world. */
    @WithDefault("8")
    @Min(1)
    @Max(100)
    int codeWorkers();

    /** Copies of notices that are sent at once. */
    @WithDefault("2")
    @Min(1)
    @Max(100)
    int noticeWorkers();

    /** How long a lane sleeps at most when nothing wakes it. */
    @WithDefault("500ms")
    Duration poll();

    /** A try takes no longer. */
    @WithDefault("10s")
    Duration timeout();

    /** What a process that died had taken is free again after this time; longer than a try. */
    @WithDefault("30s")
    Duration lease();

    @WithDefault("1s")
    Duration firstRetry();

    /** Between two tries of a code: somebody waits for it, and soon after the server is back it must leave. */
    @WithDefault("5s")
    Duration longestCodeRetry();

    @WithDefault("5m")
    Duration longestNoticeRetry();

    /** How long the copy of a notice is tried. Codes are tried until they expire. */
    @WithDefault("24h")
    Duration noticeLife();

    /** How long it is remembered what became of a delivery. */
    @WithDefault("P7D")
    Duration memory();

    /** How long a lane leaves a server alone that failed most of the last tries. */
    @WithDefault("2s")
    Duration breakerDelay();
}
