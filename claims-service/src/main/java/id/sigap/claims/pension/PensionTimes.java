package id.sigap.claims.pension;

import id.sigap.claims.jp.Confirmation;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.platform.Clocks;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** When a month is paid and a confirmation asked for; sets the timers of a pension. The key is its id. */
@ApplicationScoped
class PensionTimes {

    static final String PAY = "pension-pay";
    static final String CONFIRMATION = "pension-confirmation";

    private final Timers timers;
    private final ClaimsConfig config;
    private final LegalDays days;
    private final RuleBook book;
    private final Clock clock;

    PensionTimes(Timers timers, ClaimsConfig config, LegalDays days, RuleBook book, Clock clock) {
        this.timers = timers;
        this.config = config;
        this.days = days;
        this.book = book;
        this.clock = clock;
    }

    LocalDate payDay(YearMonth month) {
        return month.atDay(config.pension().payDay());
    }

    boolean isDue(YearMonth month) {
        return !days.today().isBefore(payDay(month));
    }

    void scheduleNextMonth(Pension pension) {
        timers.schedule(PAY, pension.id().toString(), start(payDay(pension.next())), "");
    }

    void payNow(Pension pension) {
        timers.scheduleNow(PAY, pension.id().toString(), "");
    }

    /** The next day on which something is to be said of the confirmation: before it is due, when it is, when it is late. */
    void scheduleConfirmation(Pension pension) {
        Confirmation asked = pension.confirmation(book);
        LocalDate today = days.today();
        LocalDate first = asked.due().minusDays(config.pension().remindsBefore().toDays());
        LocalDate next = today.isBefore(first) ? first : today.isBefore(asked.due()) ? asked.due() : asked.latest().plusDays(1);
        timers.schedule(CONFIRMATION, pension.id().toString(), later(start(next)), "");
    }

    void cancel(Pension pension) {
        timers.cancel(PAY, pension.id().toString());
        timers.cancel(CONFIRMATION, pension.id().toString());
    }

    private Instant later(Instant at) {
        return at.isBefore(clock.instant()) ? clock.instant() : at;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.JAKARTA).toInstant();
    }
}
