package id.sigap.claims.jkp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-43 to WE-45 of the domain reference, and what holds for every wage. */
class JkpBenefitTest {

    private static final LocalDate OLD = LocalDate.of(2025, 2, 6);
    private static final LocalDate NEW = LocalDate.of(2025, 2, 7);
    private final RuleBook book = ClaimRules.book();

    @Test
    void example43TheNewRegimePaysSixtyPercentOfTheCapForSixMonths() {
        Benefit benefit = cash(8_000_000, NEW);

        assertEquals(List.of(3_000_000L, 3_000_000L, 3_000_000L, 3_000_000L, 3_000_000L, 3_000_000L), amounts(benefit));
        assertEquals(Rupiah.of(18_000_000), benefit.total());
    }

    @Test
    void example44TheOldRegimePaysFortyFiveThenTwentyFivePercentOfTheCap() {
        Benefit benefit = cash(8_000_000, OLD);

        assertEquals(List.of(2_250_000L, 2_250_000L, 2_250_000L, 1_250_000L, 1_250_000L, 1_250_000L), amounts(benefit));
        assertEquals(Rupiah.of(10_500_000), benefit.total());
    }

    @Test
    void example45AWageBelowTheCapCountsAsItIs() {
        assertEquals(List.of(2_520_000L, 2_520_000L, 2_520_000L, 2_520_000L, 2_520_000L, 2_520_000L), amounts(cash(4_200_000, NEW)));
        assertEquals(Rupiah.of(15_120_000), cash(4_200_000, NEW).total());
        assertEquals(List.of(1_890_000L, 1_890_000L, 1_890_000L, 1_050_000L, 1_050_000L, 1_050_000L), amounts(cash(4_200_000, OLD)));
        assertEquals(Rupiah.of(8_820_000), cash(4_200_000, OLD).total());
    }

    @Test
    void theCapItselfStillCountsInFull() {
        assertEquals(cash(5_000_000, NEW).total(), cash(5_000_001, NEW).total());
        assertEquals(Rupiah.of(2_999_999), cash(4_999_999, NEW).of("JKP_MONTH_1"));
    }

    @Test
    void moreWageIsNeverLessCashAndNoMonthLeavesItsBounds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long wage = random.nextLong(12_000_000);
            LocalDate day = LocalDate.of(2021, 2, 2).plusDays(random.nextInt(2500));
            Benefit benefit = cash(wage, day);
            String found = "seed " + seed + ": " + wage + " on " + day;
            assertTrue(cash(wage + 1 + random.nextInt(100_000), day).total().compareTo(benefit.total()) >= 0, found);
            assertEquals(benefit.total().amount(), amounts(benefit).stream().mapToLong(Long::longValue).sum(), found);
            assertEquals(benefit.total(), benefit.reasoning().total(), found);
            assertTrue(amounts(benefit).stream().allMatch(amount -> amount <= 3_000_000 && amount <= wage), found);
        }
    }

    @Test
    void nothingEarnedIsNothingPaidAndANegativeWageIsRefused() {
        assertTrue(cash(0, NEW).items().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new JkpWage(Rupiah.of(-1), NEW));
    }

    @Test
    void theReasonsAreWrittenInBothLanguages() {
        JkpSchedule schedule = JkpSchedule.of(new JkpWage(Rupiah.of(4_200_000), OLD), OLD.plusDays(20), Since.NOTHING, book);
        for (String language : List.of("id", "en")) {
            String text = ExplanationText.render(schedule.reasoning().explanation(), Locale.of(language));
            assertTrue(text.contains("2025-03") && text.contains("45 %"), text);
            assertFalse(text.contains("{"), text);
        }
    }

    @Test
    void paymentsBeginInTheMonthAfterApprovalAndComeEveryMonth() {
        JkpSchedule schedule = JkpSchedule.of(new JkpWage(Rupiah.of(8_000_000), NEW), LocalDate.of(2025, 11, 30), Since.NOTHING, book);

        assertEquals(6, schedule.payments().size());
        assertEquals(new JkpSchedule.Payment(1, YearMonth.of(2025, 12), LocalDate.of(2025, 12, 1), Rupiah.of(3_000_000)), schedule.payments().getFirst());
        assertEquals(YearMonth.of(2026, 5), schedule.payments().getLast().month());
        assertEquals(Rupiah.of(18_000_000), schedule.reasoning().total());
    }

    @Test
    void newWorkOrDeathEndsTheMonthsThatFollow() {
        JkpWage wage = new JkpWage(Rupiah.of(8_000_000), NEW);
        LocalDate approved = LocalDate.of(2025, 3, 10);

        assertEquals(2, JkpSchedule.of(wage, approved, new Since(LocalDate.of(2025, 5, 2), null), book).payments().size());
        assertEquals(1, JkpSchedule.of(wage, approved, new Since(LocalDate.of(2025, 5, 1), null), book).payments().size());
        assertEquals(1, JkpSchedule.of(wage, approved, new Since(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 4, 20)), book).payments().size());
        assertTrue(JkpSchedule.of(wage, approved, new Since(null, approved), book).payments().isEmpty());
    }

    @Test
    void nothingIsApprovedBeforeTheJobIsLost() {
        assertThrows(IllegalArgumentException.class,
                () -> JkpSchedule.of(new JkpWage(Rupiah.of(8_000_000), NEW), NEW.minusDays(1), Since.NOTHING, book));
    }

    private Benefit cash(long wage, LocalDate lostOn) {
        return JkpBenefit.compute(new JkpWage(Rupiah.of(wage), lostOn), book);
    }

    private static List<Long> amounts(Benefit benefit) {
        return benefit.items().stream().map(item -> item.amount().amount()).toList();
    }
}
