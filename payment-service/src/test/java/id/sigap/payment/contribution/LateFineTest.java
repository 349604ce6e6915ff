package id.sigap.payment.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worked example WE-05 of the domain reference, the edges of delay, and the fine of the Covid relaxation. */
class LateFineTest {

    private static final Rupiah BILL = Rupiah.of(593_400);
    private static final YearMonth AUG_2025 = YearMonth.of(2025, 8);

    private final RuleBook book = ContributionRules.book();
    private final LocalDate due = DueDate.of(AUG_2025, Set.of(), book);

    @Test
    void example5TwoStartedMonthsCostFourPercent() {
        assertEquals(LocalDate.of(2025, 9, 15), due);
        assertEquals(Rupiah.of(23_736), fine(LocalDate.of(2025, 10, 20)));
    }

    @Test
    void theDueDayIsFreeAndTheDayAfterIsAStartedMonth() {
        assertEquals(Rupiah.ZERO, fine(due));
        assertEquals(Rupiah.of(11_868), fine(due.plusDays(1)));
        assertEquals(Rupiah.of(11_868), fine(due.plusMonths(1)));
        assertEquals(Rupiah.of(23_736), fine(due.plusMonths(1).plusDays(1)));
    }

    @Test
    void monthsOfTheCovidRelaxationCostHalfAPercentHoweverLateTheyArePaid() {
        assertEquals(Rupiah.of(20_000), ofAMillion(YearMonth.of(2020, 7), LocalDate.of(2020, 8, 18)));
        assertEquals(Rupiah.of(5_000), ofAMillion(YearMonth.of(2020, 8), LocalDate.of(2020, 10, 1)));
        assertEquals(Rupiah.of(10_000), ofAMillion(YearMonth.of(2021, 1), LocalDate.of(2021, 4, 2)));
        assertEquals(Rupiah.of(20_000), ofAMillion(YearMonth.of(2021, 2), LocalDate.of(2021, 3, 16)));
    }

    @Test
    void negativeContributionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LateFine.of(Rupiah.of(-1), AUG_2025, due, due, book));
    }

    @Test
    void waitingLongerNeverCostsLess() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate paidOn = due.plusDays(random.nextInt(1_000) - 100);
            assertTrue(fine(paidOn.plusDays(1)).compareTo(fine(paidOn)) >= 0, "seed " + seed + ": " + paidOn);
        }
    }

    private Rupiah fine(LocalDate paidOn) {
        return LateFine.of(BILL, AUG_2025, due, paidOn, book);
    }

    private Rupiah ofAMillion(YearMonth month, LocalDate paidOn) {
        return LateFine.of(Rupiah.of(1_000_000), month, DueDate.of(month, Set.of(), book), paidOn, book);
    }
}
