package id.sigap.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the platform needs to know to run inside a service. */
@ConfigMapping(prefix = "sigap")
public interface PlatformConfig {

    /** The service's name, for example {@code auth-service}: prefix of its consumer groups and of its transactional id. */
    @NotBlank
    String service();

    /** The folder with one file per secret. */
    Path secretsDir();

    /** The address under which clients reach the suite; also the issuer of its tokens. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** How long after the start the native elliptic curves are loaded, so that the start does not wait for it. */
    @WithDefault("5s")
    Duration nativeEcAfter();

    /** Whether the service pays, or promises a payment, and so keeps the holds that auth-service places on payouts. No operator's choice. */
    @WithDefault("false")
    boolean payoutHolds();

    Kafka kafka();

    Outbox outbox();

    Load load();

    Timers timers();

    Keys keys();

    interface Timers {
        /** After this time a timer claimed by a process that died is free again; handlers must be done sooner. */
        @WithDefault("60s")
        Duration lease();
    }

    /** How a key-encryption key is replaced by the next. */
    interface Keys {
        /** How long the next key only opens, until every replica has it. */
        @WithDefault("15m")
        Duration settle();

        /** Persons' keys that are wrapped anew in one transaction. */
        @WithDefault("500")
        @Min(1)
        @Max(10_000)
        int batch();

        /** The pause from one batch to the next. */
        @WithDefault("100ms")
        Duration pace();
    }

    interface Kafka {
        /** {@code PLAINTEXT}, {@code SASL_PLAINTEXT} or {@code SASL_SSL}. */
        @WithDefault("SASL_SSL")
        String securityProtocol();

        Optional<String> user();

        Optional<String> password();

        /** PEM file with the broker's certificate authority, for {@code SASL_SSL} with a private one. */
        Optional<Path> caFile();
    }

    interface Outbox {
        /** Whether this process relays at all; off in tools that only write. */
        @WithDefault("true")
        boolean relay();

        /** How long the relay sleeps at most when nothing wakes it. */
        @WithDefault("500ms")
        Duration poll();

        /**
         * The least time from one Kafka transaction to the next while few rows come: a transaction costs the broker as much for one
         * row as for many. An event after a quiet moment is sent at once, a full batch is followed by the next without a pause.
         */
        @WithDefault("20ms")
        Duration pace();

        /** The same while only events of the bulk lane come, which nobody waits for. */
        @WithDefault("250ms")
        Duration bulkPace();

        /** Rows of one lane that are sent in one Kafka transaction at most. */
        @WithDefault("1000")
        @Min(1)
        @Max(10_000)
        int batch();
    }

    interface Load {
        /** Requests that may be inside the service at once; more are answered 503 at once. */
        @WithDefault("64")
        @Min(1)
        int concurrentRequests();
    }
}
