package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.explain.Explanation;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** Domain reference 3.3 (cap of the month) and 4.4 (yearly wages, revalued and weighted by their months). */
class AverageWageTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 24);
    private final RuleBook book = ClaimRules.book();

    @Test
    void aMonthCountsUpToTheCapOfItsOwnMonth() {
        assertAverage(10_547_400, history("2026-02", 15_000_000), IN_2026);
        assertAverage(11_086_300, history("2026-03", 15_000_000), IN_2026);
        assertAverage((10_547_400 + 11_086_300) / 2, history("2026-02", 15_000_000, 15_000_000), IN_2026);
        assertAverage(10_547_400, history("2026-03", 10_547_400), IN_2026);
    }

    @Test
    void aWageOfThisYearIsNotRevaluedAndOneOfTheYearBeforeMovesByThatYearsInflation() {
        assertAverage(5_000_000, history("2026-01", 5_000_000), IN_2026);
        assertAverage(5_146_000, history("2025-12", 5_000_000), IN_2026);
        assertAverage(5_000_000, history("2025-12", 5_000_000), LocalDate.of(2025, 12, 31));
        assertAverage(5_146_000, history("2025-12", 5_000_000), LocalDate.of(2026, 1, 1));
    }

    @Test
    void aWageMovesThroughEveryYearSince() {
        BigDecimal since2021 = new BigDecimal("1.0187").multiply(new BigDecimal("1.0551")).multiply(new BigDecimal("1.0261"))
                .multiply(new BigDecimal("1.0157")).multiply(new BigDecimal("1.0292"));

        assertAverage(Rupiah.of(5_000_000).times(since2021).amount(), history("2021-06", 5_000_000), IN_2026);
    }

    @Test
    void yearsWithoutAnyPaidMonthStillMoveTheWagesBeforeThem() {
        WageHistory gap = history("2023-12", wages(26, month -> month == 0 || month == 25 ? 5_000_000 : 0));
        BigDecimal since2023 = new BigDecimal("1.0261").multiply(new BigDecimal("1.0157")).multiply(new BigDecimal("1.0292"));

        assertAverage(Rupiah.of(2_500_000).times(since2023.add(BigDecimal.ONE)).amount(), gap, IN_2026);
        assertEquals(new Density(2, 26), gap.density());
    }

    @Test
    void aYearWeighsByItsPaidMonths() {
        // 2026: two months of three, 4,000,000 each; 2025: one of 6,000,000 into 2026
        assertAverage((6_175_200 + 8_000_000 + 1) / 3, history("2025-12", 6_000_000, 4_000_000, 0, 4_000_000), IN_2026);
    }

    @Test
    void yearsOfUnknownInflationKeepTheirWagesAndMakeTheAnswerProvisional() {
        AverageWage before2021 = AverageWage.of(history("2020-01", 5_000_000), LocalDate.of(2020, 12, 31), book);
        AverageWage unknown = AverageWage.of(history("2019-03", 5_000_000), LocalDate.of(2020, 12, 31), book);
        AverageWage known = AverageWage.of(history("2022-03", 5_000_000), LocalDate.of(2024, 1, 1), book);

        assertTrue(unknown.reasoning().provisional());
        assertEquals(Rupiah.of(5_000_000), unknown.wage().rounded());
        assertFalse(known.reasoning().provisional());
        assertEquals(Rupiah.of(5_000_000), before2021.wage().rounded());
    }

    @Test
    void aForecastKeepsComingYearsAsTheyAre() {
        assertAverage(5_000_000, history("2026-06", wages(120, month -> 5_000_000)), IN_2026);
        assertAverage(5_000_000, history("2026-06", wages(120, month -> 5_000_000)), LocalDate.of(2036, 6, 1));
    }

    @Test
    void whatCanNotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> history("2020-01", 5_000_000, -1));
        assertThrows(IllegalArgumentException.class, () -> history("2020-01", 0, 0));
        assertThrows(IllegalArgumentException.class, () -> history("2020-01"));
        assertThrows(IllegalArgumentException.class, () -> history("2020-01", wages(1_201, month -> 5_000_000)));
        assertThrows(IllegalArgumentException.class, () -> AverageWage.of(history("2015-06", 5_000_000), IN_2026, book));
        assertAverage(5_000_000, history("2015-07", 5_000_000), LocalDate.of(2015, 8, 1));
    }

    @Test
    void theAverageLiesBetweenTheLeastWageAndTheHighestRevaluedCapAndRisesWithAnyWage() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int months = 1 + random.nextInt(136);
            long[] wages = wages(months, month -> 1 + random.nextLong(20_000_000));
            WageHistory history = new WageHistory(YearMonth.of(2015, 7), wages);
            ExactAmount average = AverageWage.of(history, IN_2026, book).wage();
            assertFalse(average.isBelow(Rupiah.of(Math.min(7_000_000, Arrays.stream(wages).min().orElseThrow()))), "seed " + seed);
            assertFalse(average.isAbove(Rupiah.of(13_000_000)), "seed " + seed);
            wages[random.nextInt(months)] += 1_000;
            Rupiah more = AverageWage.of(new WageHistory(YearMonth.of(2015, 7), wages), IN_2026, book).wage().rounded();
            assertTrue(more.compareTo(average.rounded()) >= 0, "seed " + seed);
        }
    }

    @Test
    void thirtyYearsAreToldByTheYearNotByTheMonth() {
        Explanation told = AverageWage.of(history("2015-07", wages(360, month -> 5_000_000)), LocalDate.of(2045, 7, 1), book).reasoning().explanation();

        // 2015 to 2045, and the average
        assertEquals(31 + 1, told.steps().size());
        // every cap once, and every row of inflation
        assertEquals(book.history(PensionFigure.JP_WAGE_CAP).size() + book.history(JpFigure.JP_INFLATION).size(), told.rules().size());
    }

    /** Of processor time, since the machine may be busy. Compiled in full it took 12 to 17 microseconds on two busy cores; this suite compiles quickly only. */
    @Test
    void thirtyYearsOfMonthlyWagesTakeMicroseconds() {
        WageHistory history = history("2015-07", wages(360, month -> 5_000_000 + month * 20_000));
        Savings savings = new Savings(Rupiah.ZERO, Rupiah.ZERO);
        LocalDate day = LocalDate.of(2045, 7, 1);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 60; round++) {
            long begin = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 1_000; i++) {
                assertEquals(1, JpBenefit.atPensionAge(PensionRights.of(history, day, book), savings, day, book).items().size());
            }
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - begin) / 1_000);
        }
        System.out.println("30 years of monthly wages: " + best + " ns");
        assertTrue(best < 100_000, best + " ns");
    }

    private void assertAverage(long expected, WageHistory history, LocalDate day) {
        AverageWage average = AverageWage.of(history, day, book);
        assertEquals(Rupiah.of(expected), average.wage().rounded());
        assertEquals(Rupiah.of(expected), average.reasoning().total());
    }

    private static WageHistory history(String first, long... wages) {
        return new WageHistory(YearMonth.parse(first), wages);
    }

    private static long[] wages(int months, IntToLongFunction wage) {
        long[] wages = new long[months];
        Arrays.setAll(wages, wage);
        return wages;
    }
}
