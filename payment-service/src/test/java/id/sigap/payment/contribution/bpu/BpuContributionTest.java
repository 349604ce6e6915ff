package id.sigap.payment.contribution.bpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Charge;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.BpuFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleValue.Bracket;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-06 to WE-08 of the domain reference, the windows of the reliefs, and what holds for every income. */
class BpuContributionTest {

    private static final YearMonth AUG_2025 = YearMonth.of(2025, 8);
    private final RuleBook book = ContributionRules.book();

    @Test
    void example6ThreeAndAHalfMillionIsBracketEleven() {
        Charge charge = of(3_500_000, BpuSector.OTHER, true, AUG_2025);
        assertEquals(Rupiah.of(34_500), charge.of(Programme.JKK));
        assertEquals(Rupiah.of(6_800), charge.of(Programme.JKM));
        assertEquals(Rupiah.of(69_000), charge.of(Programme.JHT));
        assertEquals(Rupiah.of(110_300), charge.total());
        assertTrue(charge.provisional(), "the inner rows are to be verified");
    }

    @Test
    void example7ACourierPaysHalfOfJkkAndJkmInFebruary2026() {
        Charge charge = of(3_500_000, BpuSector.TRANSPORT, true, YearMonth.of(2026, 2));
        assertEquals(Rupiah.of(17_250), charge.of(Programme.JKK));
        assertEquals(Rupiah.of(3_400), charge.of(Programme.JKM));
        assertEquals(Rupiah.of(69_000), charge.of(Programme.JHT));
        assertEquals(Rupiah.of(89_650), charge.total());
    }

    @Test
    void example8TheSmallestPackageWithReliefCosts8400() {
        assertEquals(Rupiah.of(8_400), of(1_000_000, BpuSector.TRANSPORT, false, YearMonth.of(2026, 2)).total());
        assertEquals(Rupiah.of(16_800), of(1_000_000, BpuSector.TRANSPORT, false, AUG_2025).total());
        assertEquals(Rupiah.of(36_800), of(0, BpuSector.OTHER, true, AUG_2025).total());
    }

    @Test
    void theReliefHasAWindowForEachSector() {
        assertWindow(BpuSector.TRANSPORT, YearMonth.of(2026, 1), YearMonth.of(2027, 3));
        assertWindow(BpuSector.OTHER, YearMonth.of(2026, 4), YearMonth.of(2026, 12));
    }

    @Test
    void whereTheStatePaysThereIsNoRelief() {
        BpuMember member = new BpuMember(Rupiah.of(1_000_000), BpuSector.TRANSPORT, false, false, true);
        assertEquals(Rupiah.of(16_800), BpuContribution.of(member, YearMonth.of(2026, 2), book).total());
    }

    @Test
    void duringTheCovidRelaxationOnePercentOfJkkAndJkmIsDueAndAllOfJht() {
        assertEquals(Rupiah.of(16_800), of(1_000_000, BpuSector.OTHER, false, YearMonth.of(2020, 7)).total());
        assertEquals(Rupiah.of(168), of(1_000_000, BpuSector.OTHER, false, YearMonth.of(2020, 8)).total());
        assertEquals(Rupiah.of(20_168), of(1_000_000, BpuSector.OTHER, true, YearMonth.of(2021, 1)).total());
        assertEquals(Rupiah.of(16_800), of(1_000_000, BpuSector.OTHER, false, YearMonth.of(2021, 2)).total());
    }

    @Test
    void theTableHasTheThirtyThreeRowsOfLampiranTwo() {
        List<Bracket> rows = book.on(BpuFigure.BPU_INCOME_BASE, LocalDate.of(2026, 1, 1)).brackets();
        assertEquals(33, rows.size());
        long lower = 1_100_000;
        for (int no = 2; no <= 32; no++) {
            long width = no <= 9 ? 200_000 : no <= 20 ? 500_000 : 1_000_000;
            Bracket row = rows.get(no - 1);
            assertEquals(Rupiah.of(lower + width / 2), row.amount(), "row " + no);
            assertEquals(Rupiah.of(lower + width - 1), row.upTo(), "row " + no);
            lower += width;
        }
        assertEquals(20_200_000, lower);
    }

    @Test
    void theEdgesOfRows() {
        assertJkk(10_000, 0);
        assertJkk(10_000, 1_099_000);
        assertJkk(10_000, 1_099_999);
        assertJkk(12_000, 1_100_000);
        assertJkk(12_000, 1_299_000);
        assertJkk(14_000, 1_300_000);
        assertJkk(26_000, 2_699_000);
        assertJkk(29_500, 2_700_000);
        assertJkk(34_500, 3_200_000);
        assertJkk(34_500, 3_699_000);
        assertJkk(79_500, 8_199_000);
        assertJkk(87_000, 8_200_000);
        assertJkk(197_000, 20_199_000);
        assertJkk(207_000, 20_200_000);
        assertJkk(207_000, 900_000_000);
        assertEquals(Rupiah.of(627_800), of(25_000_000, BpuSector.OTHER, true, AUG_2025).total());
    }

    @Test
    void monthsPaidAtOnceHaveTheRulesOfEachMonth() {
        BpuMember member = new BpuMember(Rupiah.of(1_000_000), BpuSector.OTHER, false, false, false);
        List<Charge> charges = BpuContribution.period(member, YearMonth.of(2026, 2), 3, book);
        assertEquals(List.of(Rupiah.of(16_800), Rupiah.of(16_800), Rupiah.of(8_400)), charges.stream().map(Charge::total).toList());
        for (int months : new int[] {1, 3, 6, 12}) {
            assertEquals(months, BpuContribution.period(member, AUG_2025, months, book).size());
        }
        for (int months : new int[] {0, 2, 4, 13}) {
            assertThrows(IllegalArgumentException.class, () -> BpuContribution.period(member, AUG_2025, months, book));
        }
    }

    @Test
    void impossibleMembersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BpuMember(Rupiah.of(-1), BpuSector.OTHER, false, false, false));
        assertThrows(IllegalArgumentException.class, () -> new BpuMember(Rupiah.of(1), BpuSector.OTHER, true, false, false));
        assertThrows(IllegalArgumentException.class, () -> of(1, BpuSector.OTHER, false, YearMonth.of(2015, 6)));
    }

    @Test
    void aHigherIncomeNeverCostsLessAndEveryItemStaysInItsBounds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long income = random.nextLong(30_000_000);
            YearMonth month = YearMonth.of(2021, 2).plusMonths(random.nextInt(100));
            BpuSector sector = BpuSector.values()[random.nextInt(2)];
            Charge charge = of(income, sector, true, month);
            String what = "seed " + seed + ": " + income + " in " + month;
            assertTrue(of(income + 1_000, sector, true, month).total().compareTo(charge.total()) >= 0, what);
            assertTrue(charge.of(Programme.JKK).amount() >= 5_000 && charge.of(Programme.JKK).amount() <= 207_000, what);
            assertTrue(charge.of(Programme.JHT).amount() >= 20_000 && charge.of(Programme.JHT).amount() <= 414_000, what);
            assertFalse(charge.items().stream().anyMatch(item -> item.programme() == Programme.JP), what);
        }
    }

    private void assertJkk(long expected, long income) {
        assertEquals(Rupiah.of(expected), of(income, BpuSector.OTHER, false, AUG_2025).of(Programme.JKK), "income " + income);
    }

    private void assertWindow(BpuSector sector, YearMonth first, YearMonth last) {
        assertEquals(Rupiah.of(16_800), of(1_000_000, sector, false, first.minusMonths(1)).total());
        assertEquals(Rupiah.of(8_400), of(1_000_000, sector, false, first).total());
        assertEquals(Rupiah.of(8_400), of(1_000_000, sector, false, last).total());
        assertEquals(Rupiah.of(16_800), of(1_000_000, sector, false, last.plusMonths(1)).total());
    }

    private Charge of(long income, BpuSector sector, boolean withJht, YearMonth month) {
        return BpuContribution.of(new BpuMember(Rupiah.of(income), sector, false, withJht, false), month, book);
    }
}
