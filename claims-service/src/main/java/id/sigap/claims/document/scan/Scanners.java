package id.sigap.claims.document.scan;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** Makes the scanner that the operator chose. */
@ApplicationScoped
public class Scanners {

    private static final Logger LOG = Logger.getLogger(Scanners.class);

    // at the start, so that a wrong address shows then and not at the first document
    @Startup
    @Produces
    @Singleton
    VirusScan scanner(ScannerConfig config, MeterRegistry metrics, Clock clock) {
        return switch (config.scanner()) {
            case CLAMD -> new ClamdScan(config.clamd(), metrics, clock);
            case NONE -> {
                LOG.warn("documents are NOT scanned for viruses: sigap.claims.documents.scanner is none");
                yield new NoScan();
            }
        };
    }

    static HealthCheckResponse health(VirusScan scanner) {
        return switch (scanner) {
            case ClamdScan clamd -> clamd.last().health();
            default -> HealthCheckResponse.named("virus-scanner").up().withData("scanner", "none").build();
        };
    }
}
