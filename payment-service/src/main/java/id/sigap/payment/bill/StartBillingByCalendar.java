package id.sigap.payment.bill;

import id.sigap.platform.Clocks;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** Bills a month on the first day after it: a fortnight before the bills are due. The first migration that knew of it set it; each firing sets the next. */
@ApplicationScoped
class StartBillingByCalendar implements TimerHandler {

    private static final LocalTime AT_NIGHT = LocalTime.of(1, 0);

    private final SteerBillingRun runs;
    private final Clock clock;

    StartBillingByCalendar(SteerBillingRun runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "billing-month";
    }

    @Override
    public Outcome fire(Timer timer) {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAKARTA);
        YearMonth present = YearMonth.from(now);
        runs.startByCalendar(present.minusMonths(1));
        return Outcome.again(Duration.between(now, present.plusMonths(1).atDay(1).atTime(AT_NIGHT).atZone(Clocks.JAKARTA)));
    }
}
