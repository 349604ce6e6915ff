package id.sigap.membership.setup;

import id.sigap.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** The legal day is the day in Jakarta. */
@ApplicationScoped
public class LegalDays {

    private final Clock clock;

    LegalDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** The first moment of a month. */
    public static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(Clocks.JAKARTA).toInstant();
    }
}
