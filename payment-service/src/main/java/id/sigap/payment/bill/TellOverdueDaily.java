package id.sigap.payment.bill;

import id.sigap.platform.Clocks;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Looks each morning which bills have become overdue. The first migration that knew of it set it; each firing sets the next. */
@ApplicationScoped
class TellOverdueDaily implements TimerHandler {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    /** Pieces in one firing. */
    private static final int MOST = 50;
    /** Others' events get their turn between two firings. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TellOverdue tell;
    private final Clock clock;

    TellOverdueDaily(TellOverdue tell, Clock clock) {
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "overdue-bills";
    }

    @Override
    public Outcome fire(Timer timer) {
        for (int i = 0; i < MOST; i++) {
            if (!tell.next()) {
                return Outcome.again(untilMorning());
            }
        }
        return Outcome.again(PAUSE);
    }

    private Duration untilMorning() {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAKARTA);
        ZonedDateTime morning = now.with(MORNING);
        return Duration.between(now, morning.isAfter(now) ? morning : morning.plusDays(1));
    }
}
