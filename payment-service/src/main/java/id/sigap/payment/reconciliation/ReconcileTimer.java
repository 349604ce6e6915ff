package id.sigap.payment.reconciliation;

import id.sigap.platform.Clocks;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Reconciles after each statement, and each morning. */
@ApplicationScoped
public class ReconcileTimer implements TimerHandler {

    static final String KIND = "reconcile";
    static final String NOW = "now";

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Reconcile reconcile;
    private final Clock clock;

    ReconcileTimer(Reconcile reconcile, Clock clock) {
        this.reconcile = reconcile;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A fault of ours must not leave differences unseen: it is tried for about a week. */
    @Override
    public int maxAttempts() {
        return 1_000;
    }

    @Override
    public Outcome fire(Timer timer) {
        reconcile.run();
        return NOW.equals(timer.key()) ? Outcome.done() : Outcome.again(untilMorning());
    }

    private Duration untilMorning() {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAKARTA);
        ZonedDateTime today = now.with(MORNING);
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }
}
