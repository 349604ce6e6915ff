package id.sigap.notification.delivery;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether mail server and SMS gateway take letters. With the outside world's group: it takes nobody out of rotation. */
@HealthGroup("world")
@ApplicationScoped
public class DeliveryHealth implements HealthCheck {

    private final LaneGuards guards;

    DeliveryHealth(LaneGuards guards) {
        this.guards = guards;
    }

    @Override
    public HealthCheckResponse call() {
        Set<String> closed = guards.closed();
        var response = HealthCheckResponse.named("delivery").status(closed.isEmpty());
        closed.stream().sorted().forEach(way -> response.withData(way, "left alone"));
        return response.build();
    }
}
