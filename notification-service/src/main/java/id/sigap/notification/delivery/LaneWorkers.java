package id.sigap.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts and stops the lanes. Every replica runs all of them: a delivery is taken by one. */
@ApplicationScoped
class LaneWorkers {

    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final List<LaneWorker> workers = new ArrayList<>();

    LaneWorkers(DeliveryTable table, TryDelivery tryDelivery, SettleDelivery settle, LaneSignals signals, DeliveryConfig config,
            Clock clock) {
        for (Lane lane : Lane.values()) {
            workers.add(new LaneWorker(lane, table, tryDelivery, settle, signals.of(lane), config, clock));
        }
    }

    void start(@Observes StartupEvent event) {
        workers.forEach(LaneWorker::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (LaneWorker worker : workers) {
            worker.stop(LAST_WAIT);
        }
    }
}
