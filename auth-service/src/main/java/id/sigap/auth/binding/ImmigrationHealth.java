package id.sigap.auth.binding;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the immigration office answered the last question. In the outside world's group: it takes nobody out of rotation. */
@HealthGroup("world")
@ApplicationScoped
public class ImmigrationHealth implements HealthCheck {

    private final RegistryCalls calls;

    ImmigrationHealth(RegistryCalls calls) {
        this.calls = calls;
    }

    @Override
    public HealthCheckResponse call() {
        return calls.to(Office.IMMIGRATION).last().health();
    }
}
