package id.sigap.claims.document.scan;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the scanner answered the last call. In the outside world's group: it takes nobody out of rotation. */
@HealthGroup("world")
@ApplicationScoped
public class ScannerHealth implements HealthCheck {

    private final VirusScan scanner;

    ScannerHealth(VirusScan scanner) {
        this.scanner = scanner;
    }

    @Override
    public HealthCheckResponse call() {
        return Scanners.health(scanner);
    }
}
