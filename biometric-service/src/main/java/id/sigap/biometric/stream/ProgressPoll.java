package id.sigap.biometric.stream;

import id.sigap.biometric.BiometricConfig;
import id.sigap.platform.sql.DatabaseException;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks now and then how far the selfies with open streams have come, whichever replica reads them: the same few queries for all of them. */
@ApplicationScoped
class ProgressPoll {

    private static final Logger LOG = Logger.getLogger(ProgressPoll.class);

    private final ProgressHub hub;
    private final ProgressTable table;
    private final Duration poll;
    private volatile boolean running = true;

    ProgressPoll(ProgressHub hub, ProgressTable table, BiometricConfig config) {
        this.hub = hub;
        this.table = table;
        this.poll = config.streams().poll();
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("progress-poll").start(this::run);
        // Quarkus waits for open requests before it tells beans of the shutdown; streams must not make it wait. The bean itself,
        // because its proxy is gone when the process of a test ends
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(ClientProxy.unwrap(hub)::closeAll));
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        hub.closeAll();
    }

    private void run() {
        try {
            while (running) {
                Thread.sleep(poll);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            Set<UUID> selfies = hub.selfies();
            if (!selfies.isEmpty()) {
                hub.tell(table.of(selfies));
            }
        } catch (DatabaseException databaseAway) {
            LOG.warnf("streams wait for the database: %s", databaseAway.getCause().toString());
        } catch (RuntimeException unforeseen) {
            LOG.error("streams go on after a fault", unforeseen);
        }
    }
}
