package id.sigap.notification.delivery;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Forgets what became of deliveries long ago, a portion at a time. */
@ApplicationScoped
class ForgetDeliveries implements TimerHandler {

    private static final String KIND = "forget-deliveries";
    private static final int PORTION = 5_000;
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final DeliveryTable table;
    private final Timers timers;
    private final DeliveryConfig config;
    private final Clock clock;

    ForgetDeliveries(DeliveryTable table, Timers timers, DeliveryConfig config, Clock clock) {
        this.table = table;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> timers.schedule(KIND, "all", clock.instant().plus(PAUSE), ""));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        int forgotten = table.forget(clock.instant().minus(config.memory()), PORTION);
        return Outcome.again(forgotten == PORTION ? BREATH : PAUSE);
    }
}
