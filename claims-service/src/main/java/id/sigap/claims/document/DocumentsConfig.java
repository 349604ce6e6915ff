package id.sigap.claims.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;

/** What an operator may set for documents. */
@ConfigMapping(prefix = "sigap.claims.documents")
public interface DocumentsConfig {

    /** The folder that holds the contents, sealed; all replicas share it. */
    Path directory();

    /** Bytes of one document at most (domain reference 5.1: 6 MB). The server's and the gateway's limits of bodies must allow it. */
    @WithDefault("6291456")
    @Min(1)
    long largest();

    /** Documents of one case at most, refused and expired ones not counted. */
    @WithDefault("30")
    @Min(1)
    int perCase();

    /** Uploads that a person may begin in one day (of Jakarta). */
    @WithDefault("100")
    @Min(1)
    int perDay();

    /** Bytes of all these, as they were announced. */
    @WithDefault("125829120")
    @Min(1)
    long bytesPerDay();

    /** How long an upload may take from its begin to its end. */
    @WithDefault("PT24H")
    Duration uploadLifetime();

    /** How long one request may send. */
    @WithDefault("PT2M")
    Duration requestTime();

    /** Sealed pieces of one document at most: who sends a few bytes at a time is refused. */
    @WithDefault("1000")
    @Min(1)
    int pieces();

    /** How soon a document is checked again when too many others were being scanned. */
    @WithDefault("PT1S")
    Duration recheckWhenBusy();

    /** How soon a document is checked again when the scanner was away. */
    @WithDefault("PT30S")
    Duration recheckAfter();
}
