package id.sigap.payment.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a bank takes orders for a rail, on working days: from opening up to, but not at, the cut-off.
 *
 * @param zone the bank's
 */
public record RailHours(LocalTime opens, LocalTime closes, ZoneId zone) {

    public RailHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a rail opens at " + opens + " and closes at " + closes);
        }
    }

    /** Now, if orders are taken now; otherwise when they are taken next. */
    public Instant nextOpen(Instant now, BankCalendar calendar) {
        ZonedDateTime local = now.atZone(zone);
        LocalDate day = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        if (!calendar.isOpen(day) || !time.isBefore(closes)) {
            return opening(calendar.nextOpen(day));
        }
        return time.isBefore(opens) ? opening(day) : now;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }
}
