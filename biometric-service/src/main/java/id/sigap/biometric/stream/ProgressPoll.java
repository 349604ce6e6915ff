package id.sigap.biometric.stream;

import id.sigap.biometric.BiometricConfig;
import id.sigap.platform.stream.StreamPolling;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;

/** Looks now and then how far the selfies with open streams have come, whichever replica reads them: the same few queries for all of them. */
@ApplicationScoped
class ProgressPoll {

    private final ProgressHub hub;
    private final ProgressTable table;
    private final StreamPolling polling;

    ProgressPoll(ProgressHub hub, ProgressTable table, BiometricConfig config) {
        this.hub = hub;
        this.table = table;
        this.polling = new StreamPolling(config.streams().poll(), this::look, ClientProxy.unwrap(hub)::closeAll);
    }

    void start(@Observes StartupEvent event) {
        polling.start("progress-poll");
    }

    void stop(@Observes ShutdownEvent event) {
        polling.stop();
    }

    private void look() {
        Set<UUID> selfies = hub.selfies();
        if (!selfies.isEmpty()) {
            hub.tell(table.of(selfies));
        }
    }
}
