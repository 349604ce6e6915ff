package id.sigap.claims.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Working days, in which the law counts how long a payment may take (domain reference 4.2, 4.3). */
class WorkingCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(CHRISTMAS));

    @Test
    void weekendsAndHolidaysAreNotWorked() {
        assertTrue(calendar.isWorked(FRIDAY));
        assertFalse(calendar.isWorked(FRIDAY.plusDays(1)));
        assertFalse(calendar.isWorked(FRIDAY.plusDays(2)));
        assertTrue(calendar.isWorked(FRIDAY.plusDays(3)));
        assertFalse(calendar.isWorked(CHRISTMAS));
    }

    @Test
    void soManyWorkingDaysLaterNoneOfThemIsMissedOrCountedTwice() {
        assertEquals(FRIDAY, calendar.after(FRIDAY, 0));
        assertEquals(FRIDAY.plusDays(1), calendar.after(FRIDAY.plusDays(1), 0));
        assertEquals(LocalDate.of(2026, 12, 21), calendar.after(FRIDAY, 1));
        assertEquals(LocalDate.of(2026, 12, 23), calendar.after(FRIDAY, 3));
        assertEquals(LocalDate.of(2026, 12, 28), calendar.after(FRIDAY, 5));
        assertEquals(LocalDate.of(2026, 12, 30), calendar.after(FRIDAY, 7));
    }

    @Test
    void betweenTwoDaysTheLastCountsAndTheFirstDoesNot() {
        assertEquals(0, calendar.between(FRIDAY, FRIDAY));
        assertEquals(0, calendar.between(FRIDAY, FRIDAY.minusDays(7)));
        assertEquals(0, calendar.between(FRIDAY, FRIDAY.plusDays(2)));
        assertEquals(1, calendar.between(FRIDAY, FRIDAY.plusDays(3)));
        assertEquals(4, calendar.between(FRIDAY, CHRISTMAS));
        assertEquals(5, calendar.between(FRIDAY, CHRISTMAS.plusDays(3)));
    }
}
