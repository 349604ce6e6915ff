package id.sigap.membership.home;

import id.sigap.membership.setup.MembershipConfig;
import id.sigap.platform.health.KafkaHealth;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Looks from time to time whether events flow, beside the requests: home says "may be old" at once instead of asking and waiting. */
@ApplicationScoped
public class EventFlow {

    private final KafkaHealth kafka;
    private final MembershipConfig config;
    private volatile boolean flowing = true;
    private volatile Thread watch;

    EventFlow(@HealthGroup("world") KafkaHealth kafka, MembershipConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    /** As of the last look. */
    public boolean flowing() {
        return flowing;
    }

    void start(@Observes StartupEvent event) {
        watch = Thread.ofVirtual().name("event-flow").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                flowing = kafka.call().getStatus() == HealthCheckResponse.Status.UP;
                Thread.sleep(config.watchEvery());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
