package id.sigap.auth.activity;

import id.sigap.platform.Clocks;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.LocalTime;

/** Counts each day's active accounts ten minutes after its end. A day on which nothing ran is counted when something does. */
@ApplicationScoped
class CountDay implements TimerHandler {

    private static final String KIND = "active-users";
    private static final LocalTime AT = LocalTime.of(0, 10);

    private final ActiveDays days;
    private final Timers timers;

    CountDay(ActiveDays days, Timers timers) {
        this.days = days;
        this.timers = timers;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> schedule(days.today()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        LocalDate day = LocalDate.parse(timer.key());
        QuarkusTransaction.requiringNew().run(() -> {
            days.tell(day);
            schedule(day.plusDays(1));
        });
        return Outcome.done();
    }

    /** Each day has a timer of its own, so a restart moves none. */
    private void schedule(LocalDate day) {
        timers.schedule(KIND, day.toString(), day.plusDays(1).atTime(AT).atZone(Clocks.JAKARTA).toInstant(), "");
    }
}
