package id.sigap.notification.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Live streams of one replica. */
@ConfigMapping(prefix = "sigap.stream")
public interface StreamConfig {

    @WithDefault("5")
    @Min(1)
    @Max(100)
    int perAccount();

    @WithDefault("5000")
    @Min(1)
    int inAll();

    /** How often a stream that has nothing to say shows that it is there. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How often it is asked what other replicas wrote. */
    @WithDefault("1s")
    Duration poll();

    /** A stream ends after this time at the latest, and when its token expires; the client goes on with a new one. */
    @WithDefault("15m")
    Duration longest();

    /** How long a client may take to accept an event. */
    @WithDefault("10s")
    Duration patience();

    /** Streams that read the database at once; the others wait their turn. */
    @WithDefault("4")
    @Min(1)
    @Max(16)
    int readers();
}
