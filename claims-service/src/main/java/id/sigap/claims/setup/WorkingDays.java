package id.sigap.claims.setup;

import id.sigap.claims.benefit.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** The working days with the holidays that an operator has given. */
@ApplicationScoped
public class WorkingDays {

    private final WorkingCalendar calendar;

    public WorkingDays(ClaimsConfig config) {
        this.calendar = new WorkingCalendar(config.holidays().map(Set::copyOf).orElse(Set.of()));
    }

    /** The day on which that many working days after this one are over. */
    public LocalDate after(LocalDate from, int days) {
        return calendar.after(from, days);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }
}
