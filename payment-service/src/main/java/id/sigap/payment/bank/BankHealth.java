package id.sigap.payment.bank;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the bank answered the last call. In the outside world's group: it takes nobody out of rotation. */
@HealthGroup("world")
@ApplicationScoped
public class BankHealth implements HealthCheck {

    private final GuardedTransport transport;

    BankHealth(GuardedTransport transport) {
        this.transport = transport;
    }

    @Override
    public HealthCheckResponse call() {
        return transport.last().health();
    }
}
