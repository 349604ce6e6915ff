package id.sigap.claims.interview.rule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When interviews take place: Monday to Friday, between two times of one day in Jakarta. Public holidays are the officers' to know. */
public record WorkingHours(LocalTime opens, LocalTime closes, ZoneId zone) {

    public boolean hold(Instant startsAt, Duration length) {
        ZonedDateTime start = startsAt.atZone(zone);
        ZonedDateTime end = start.plus(length);
        boolean weekend = start.getDayOfWeek() == DayOfWeek.SATURDAY || start.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && end.toLocalDate().equals(start.toLocalDate()) && !start.toLocalTime().isBefore(opens) && !end.toLocalTime().isAfter(closes);
    }
}
