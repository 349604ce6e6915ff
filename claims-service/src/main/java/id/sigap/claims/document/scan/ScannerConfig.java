package id.sigap.claims.document.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;

/** How documents are scanned for viruses. */
@ConfigMapping(prefix = "sigap.claims.documents")
public interface ScannerConfig {

    enum Kind {
        CLAMD,
        /** For a machine without a scanner; officers are shown that nobody has looked. */
        NONE
    }

    @WithDefault("clamd")
    Kind scanner();

    Clamd clamd();

    interface Clamd {
        /** {@code tcp://host:port} or {@code unix:/path/to/socket}. */
        @WithDefault("tcp://localhost:3310")
        URI address();

        /** For one scan, from connecting to its answer; shorter than the lease of a timer. */
        @WithDefault("PT20S")
        Duration timeout();

        /** Fewer than a replica has threads for timers, so that others are not kept waiting. */
        @WithDefault("2")
        @Min(1)
        int concurrentScans();

        /** Bytes that are given to clamd at most: no more than its own {@code StreamMaxLength}. */
        @WithDefault("6291456")
        @Min(1)
        long largest();

        /** After so many failures in a row clamd is left alone for a while. */
        @WithDefault("5")
        @Min(1)
        int breakerFailures();

        @WithDefault("PT20S")
        Duration breakerOpen();
    }
}
