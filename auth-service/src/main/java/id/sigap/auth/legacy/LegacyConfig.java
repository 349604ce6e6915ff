package id.sigap.auth.legacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The import of accounts from the application before this one. */
@ConfigMapping(prefix = "sigap.auth.legacy")
public interface LegacyConfig {

    /** A CSV file to import when this process starts; one that was imported before is gone on with, or left alone. */
    Optional<Path> file();

    /** Whether the process ends when the import has: a job, not a service. */
    @WithDefault("false")
    boolean exit();
}
