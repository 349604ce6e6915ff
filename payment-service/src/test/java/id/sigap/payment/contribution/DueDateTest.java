package id.sigap.payment.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private final RuleBook book = ContributionRules.book();

    @Test
    void theFifteenthOfTheMonthAfter() {
        assertEquals(LocalDate.of(2025, 9, 15), due(2025, 8));
        assertEquals(LocalDate.of(2026, 1, 15), due(2025, 12));
    }

    @Test
    void aWeekendMovesItToMonday() {
        assertEquals(LocalDate.of(2026, 11, 16), due(2026, 10));
        assertEquals(LocalDate.of(2025, 11, 17), due(2025, 10));
    }

    @Test
    void aHolidayMovesItToTheNextWorkingDay() {
        LocalDate thursday = LocalDate.of(2026, 1, 15);
        assertEquals(thursday.plusDays(1), DueDate.of(YearMonth.of(2025, 12), Set.of(thursday), book));
        assertEquals(thursday.plusDays(4), DueDate.of(YearMonth.of(2025, 12), Set.of(thursday, thursday.plusDays(1)), book));
    }

    @Test
    void duringTheCovidRelaxationItIsTheThirtiethOrTheLastOfFebruary() {
        // 15 August 2020 is a Saturday
        assertEquals(LocalDate.of(2020, 8, 17), due(2020, 7));
        assertEquals(LocalDate.of(2020, 9, 30), due(2020, 8));
        // 30 January 2021 is a Saturday, 28 February a Sunday
        assertEquals(LocalDate.of(2021, 2, 1), due(2020, 12));
        assertEquals(LocalDate.of(2021, 3, 1), due(2021, 1));
        assertEquals(LocalDate.of(2021, 3, 15), due(2021, 2));
    }

    private LocalDate due(int year, int month) {
        return DueDate.of(YearMonth.of(year, month), Set.of(), book);
    }
}
