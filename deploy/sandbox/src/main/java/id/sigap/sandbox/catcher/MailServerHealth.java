package id.sigap.sandbox.catcher;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

@Readiness
@Singleton
class MailServerHealth implements HealthCheck {

    private final MailServer server;

    MailServerHealth(MailServer server) {
        this.server = server;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("smtp").status(server.isRunning()).build();
    }
}
