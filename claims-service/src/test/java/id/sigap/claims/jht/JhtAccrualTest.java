package id.sigap.claims.jht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-19 and WE-20 of the domain reference, the rates of each year, and the true-up. */
class JhtAccrualTest {

    private static final BigDecimal OF_2020 = new BigDecimal("0.0563");
    private static final YearMonth JANUARY_2020 = YearMonth.of(2020, 1);
    private final RuleBook book = ClaimRules.book();

    @Test
    void example19AYearWithoutContributionsBearsTheYearsRateOnce() {
        assertEquals(Rupiah.of(21_000_000), JhtAccrual.wholeYear(Rupiah.of(20_000_000), new BigDecimal("0.05")));
    }

    @Test
    void example20TwelveMonthsByTheMonthsEnd() {
        Accrual grown = JhtAccrual.accrue(AccrualCase.steady(Rupiah.ZERO, JANUARY_2020, Rupiah.of(342_000), 12), OF_2020);

        assertEquals(Rupiah.of(4_104_000), grown.contributed());
        assertEquals(Rupiah.of(107_575), grown.development());
        assertEquals(Rupiah.of(4_211_575), grown.balance());
        assertEquals(grown.balance(), JhtAccrual.accrue(AccrualCase.steady(Rupiah.ZERO, JANUARY_2020, Rupiah.of(342_000), 12), book).balance());
    }

    @Test
    void theMonthsEndCompoundsSoItCreditsSlightlyMoreThanTheYearsRateOnce() {
        Rupiah monthly = JhtAccrual.accrue(AccrualCase.steady(Rupiah.of(20_000_000), JANUARY_2020, Rupiah.ZERO, 12), new BigDecimal("0.05")).balance();

        assertEquals(Rupiah.of(21_023_236), monthly);
    }

    @Test
    void interestComesBeforeTheMonthsContributionAndIsRoundedHalfUp() {
        // 1,200 x 0.005 / 12 = 0.5
        Accrual month = JhtAccrual.accrue(AccrualCase.steady(Rupiah.of(1_200), JANUARY_2020, Rupiah.of(1_000_000), 1), new BigDecimal("0.005"));

        assertEquals(Rupiah.of(1), month.development());
        assertEquals(Rupiah.of(1_001_201), month.balance());
    }

    @Test
    void eachYearHasItsRateAndAYearWithoutOneTheProvisional() {
        AccrualCase overNewYear = new AccrualCase(Rupiah.of(120_000_000), YearMonth.of(2020, 12), List.of(Rupiah.ZERO, Rupiah.ZERO));
        Accrual grown = JhtAccrual.accrue(overNewYear, book);

        assertEquals(Rupiah.of(120_563_000).plus(Rupiah.of(120_563_000).times(new BigDecimal("0.004691666666666667"))), grown.balance());
        assertTrue(grown.reasoning().provisional());
        assertFalse(JhtAccrual.accrue(AccrualCase.steady(Rupiah.of(1), YearMonth.of(2016, 1), Rupiah.ZERO, 12), book).reasoning().provisional());
        assertEquals(Rupiah.of(59_917), JhtAccrual.accrue(AccrualCase.steady(Rupiah.of(10_000_000), YearMonth.of(2016, 12), Rupiah.ZERO, 1), book).development());
        assertEquals(Rupiah.of(65_250), JhtAccrual.accrue(AccrualCase.steady(Rupiah.of(10_000_000), YearMonth.of(2017, 1), Rupiah.ZERO, 1), book).development());
        assertEquals(JhtFigure.JHT_PROVISIONAL_RATE, JhtAccrual.rate(YearMonth.of(2018, 1).atDay(1), book).key());
        assertEquals(JhtFigure.JHT_DEVELOPMENT_RATE, JhtAccrual.rate(YearMonth.of(2019, 12).atEndOfMonth(), book).key());
    }

    @Test
    void aTimeWithoutAnyRateIsSaidToHaveNone() {
        assertThrows(FigureNotFound.class, () -> JhtAccrual.accrue(AccrualCase.steady(Rupiah.of(1), YearMonth.of(2015, 12), Rupiah.ZERO, 1), book));
    }

    @Test
    void theTrueUpMakesUpForTheRateThatWasCreditedUntilThen() {
        AccrualCase year = AccrualCase.steady(Rupiah.ZERO, JANUARY_2020, Rupiah.of(342_000), 12);
        TrueUp trueUp = TrueUp.of(year, book);

        assertEquals(Rupiah.of(107_575), trueUp.declared());
        assertEquals(JhtAccrual.accrue(year, new BigDecimal("0.0608")).development(), trueUp.credited());
        assertTrue(trueUp.difference().isNegative());
        assertEquals(Rupiah.ZERO, TrueUp.of(year, OF_2020, OF_2020).difference());
        assertThrows(FigureNotFound.class, () -> TrueUp.of(AccrualCase.steady(Rupiah.ZERO, YearMonth.of(2021, 1), Rupiah.of(1), 12), book));
        for (Locale language : List.of(Locale.of("id"), Locale.ENGLISH)) {
            String text = ExplanationText.render(trueUp.reasoning().explanation(), language);
            assertTrue(text.contains("2020-12") && !text.contains("{"), text);
        }
    }

    @Test
    void aHigherRateOrMoreContributionsNeverGrowLessAndThePartsMakeUpTheBalance() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int months = random.nextInt(240);
            AccrualCase account = AccrualCase.steady(Rupiah.of(random.nextLong(1_000_000_000)), YearMonth.of(2016 + random.nextInt(9), 1 + random.nextInt(12)),
                    Rupiah.of(random.nextLong(2_000_000)), months);
            BigDecimal rate = BigDecimal.valueOf(random.nextInt(1200), 4);
            Accrual grown = JhtAccrual.accrue(account, rate);
            Accrual faster = JhtAccrual.accrue(account, rate.add(new BigDecimal("0.001")));
            String found = "seed " + seed + ": " + account + " at " + rate;
            assertTrue(faster.balance().compareTo(grown.balance()) >= 0, found);
            assertFalse(grown.development().isNegative(), found);
            assertEquals(grown.balance(), account.opening().plus(grown.contributed()).plus(grown.development()), found);
        }
    }

    @Test
    void impossibleAccountsAndRatesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.of(-1), JANUARY_2020, Rupiah.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.ZERO, JANUARY_2020, Rupiah.of(-1), 1));
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.ZERO, JANUARY_2020, Rupiah.ZERO, -1));
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.ZERO, JANUARY_2020, Rupiah.ZERO, 100_000));
        assertThrows(IllegalArgumentException.class, () -> JhtAccrual.wholeYear(Rupiah.ZERO, new BigDecimal("5.63")));
        assertThrows(IllegalArgumentException.class, () -> TrueUp.of(AccrualCase.steady(Rupiah.ZERO, YearMonth.of(2020, 2), Rupiah.ZERO, 12), OF_2020, OF_2020));
    }
}
