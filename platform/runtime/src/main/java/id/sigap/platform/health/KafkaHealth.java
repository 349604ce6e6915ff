package id.sigap.platform.health;

import id.sigap.platform.kafka.KafkaSettings;
import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the broker answers. In a group of its own ({@code /q/health/group/world}): it never takes the service out of
 * rotation, since requests go on without it.
 */
@HealthGroup("world")
@ApplicationScoped
public class KafkaHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaSettings settings;

    KafkaHealth(KafkaSettings settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("kafka");
        Admin admin = null;
        try {
            admin = Admin.create(settings.admin("health", PATIENCE));
            admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return response.up().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return response.down().build();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException | RuntimeException e) {
            return response.down().withData("reason", e.getClass().getSimpleName()).build();
        } finally {
            if (admin != null) {
                // a broker that hangs would keep us waiting for what we do not want any more
                admin.close(Duration.ZERO);
            }
        }
    }
}
