package id.sigap.biometric.registry;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the civil registry answered the last call. In the outside world's group: it takes nobody out of rotation. */
@HealthGroup("world")
@ApplicationScoped
public class RegistryHealth implements HealthCheck {

    private final HttpRegistries registries;

    RegistryHealth(HttpRegistries registries) {
        this.registries = registries;
    }

    @Override
    public HealthCheckResponse call() {
        return registries.lastOfCivilRegistry().health();
    }
}
