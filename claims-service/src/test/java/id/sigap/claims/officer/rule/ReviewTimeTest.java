package id.sigap.claims.officer.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.benefit.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewTimeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final int GRACE = 2;
    private final WorkingCalendar calendar = new WorkingCalendar(Set.of());

    @Test
    void fiveWorkingDaysFromAFriday() {
        ReviewTime time = new ReviewTime(FRIDAY, 5);

        assertEquals(LocalDate.of(2026, 12, 1), time.on(Mark.HALF, GRACE, calendar));
        assertEquals(LocalDate.of(2026, 12, 3), time.on(Mark.DAY_BEFORE, GRACE, calendar));
        assertEquals(LocalDate.of(2026, 12, 4), time.dueOn(calendar));
        assertEquals(LocalDate.of(2026, 12, 5), time.on(Mark.OVER, GRACE, calendar));
        assertEquals(LocalDate.of(2026, 12, 9), time.on(Mark.FAR_OVER, GRACE, calendar));
        assertNull(time.on(Mark.NONE, GRACE, calendar));
    }

    @Test
    void holidaysAreNoWorkingDays() {
        WorkingCalendar holidays = new WorkingCalendar(Set.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 28)));

        assertEquals(LocalDate.of(2026, 12, 4), new ReviewTime(FRIDAY, 3).dueOn(holidays));
        assertFalse(holidays.isWorked(LocalDate.of(2026, 12, 1)));
        assertEquals(3, holidays.between(FRIDAY, LocalDate.of(2026, 12, 6)));
    }

    @Test
    void marksComeInOrderForAnyTime() {
        for (int days = 0; days <= 15; days++) {
            ReviewTime time = new ReviewTime(FRIDAY, days);
            LocalDate before = FRIDAY;
            for (Mark mark = Mark.HALF; mark != Mark.NONE; mark = mark.next()) {
                LocalDate day = time.on(mark, GRACE, calendar);
                assertFalse(day.isBefore(before), days + " days: " + mark);
                before = day;
            }
        }
    }

    @Test
    void whatIsLeftWhenItPausesGoesOnWhenItComesBack() {
        ReviewTime time = new ReviewTime(FRIDAY, 5);
        int left = time.leftOn(LocalDate.of(2026, 12, 1), calendar);

        assertEquals(3, left);
        assertEquals(LocalDate.of(2026, 12, 17), new ReviewTime(LocalDate.of(2026, 12, 14), left).dueOn(calendar));
    }

    @Test
    void nothingIsLeftOnTheDueDayAndAfterIt() {
        ReviewTime time = new ReviewTime(FRIDAY, 5);

        assertEquals(0, time.leftOn(LocalDate.of(2026, 12, 4), calendar));
        assertEquals(0, time.leftOn(LocalDate.of(2027, 1, 4), calendar));
        assertEquals(FRIDAY, new ReviewTime(FRIDAY, 0).dueOn(calendar));
        assertThrows(IllegalArgumentException.class, () -> new ReviewTime(FRIDAY, -1));
    }

    @Test
    void betweenUndoesAfter() {
        for (int days = 0; days < 40; days++) {
            assertEquals(days, calendar.between(FRIDAY, calendar.after(FRIDAY, days)));
        }
    }
}
