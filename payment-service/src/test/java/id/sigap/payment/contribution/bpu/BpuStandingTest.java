package id.sigap.payment.contribution.bpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Domain reference 3.5: arrears count for at most three months. */
class BpuStandingTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private final RuleBook book = ContributionRules.book();

    @Test
    void whoPaidForThisMonthTheLastOrAheadIsPaidUp() {
        assertEquals(new BpuStanding.PaidUp(), of(JUNE.plusMonths(5)));
        assertEquals(new BpuStanding.PaidUp(), of(JUNE));
        assertEquals(new BpuStanding.PaidUp(), of(JUNE.minusMonths(1)));
    }

    @Test
    void oneToThreeMonthsThatAreOverAreArrears() {
        assertEquals(new BpuStanding.InArrears(List.of(YearMonth.of(2026, 5))), of(YearMonth.of(2026, 4)));
        assertEquals(new BpuStanding.InArrears(List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 5))), of(YearMonth.of(2026, 2)));
    }

    @Test
    void afterThreeMonthsCoverageIsInactiveAndNothingIsOwed() {
        assertEquals(new BpuStanding.Inactive(YearMonth.of(2026, 5)), of(YearMonth.of(2026, 1)));
        assertEquals(new BpuStanding.Inactive(YearMonth.of(2024, 5)), of(YearMonth.of(2024, 1)));
    }

    private BpuStanding of(YearMonth lastPaid) {
        return BpuStanding.of(lastPaid, JUNE, book);
    }
}
