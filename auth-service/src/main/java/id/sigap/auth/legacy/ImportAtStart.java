package id.sigap.auth.legacy;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** The import command: {@code java -Dsigap.auth.legacy.file=accounts.csv -Dsigap.auth.legacy.exit=true -jar quarkus-run.jar}. */
@ApplicationScoped
class ImportAtStart {

    private static final Logger LOG = Logger.getLogger(ImportAtStart.class);

    private final ImportAccounts importAccounts;
    private final LegacyConfig config;

    ImportAtStart(ImportAccounts importAccounts, LegacyConfig config) {
        this.importAccounts = importAccounts;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        config.file().ifPresent(file -> Thread.ofPlatform().name("legacy-import").daemon().start(() -> run(file)));
    }

    private void run(Path file) {
        int exitCode = 0;
        try {
            ImportAccounts.Progress progress = importAccounts.importFrom(file);
            LOG.infof("import finished: %d accounts (%d of them were blocked before), %d lines refused (table legacy_import_refusal)", progress.imported(),
                    progress.unblocked(), progress.refused());
        } catch (RuntimeException e) {
            exitCode = 1;
            LOG.errorf("import stopped, start it again to go on: %s", e);
        }
        if (config.exit()) {
            Quarkus.asyncExit(exitCode);
        }
    }
}
