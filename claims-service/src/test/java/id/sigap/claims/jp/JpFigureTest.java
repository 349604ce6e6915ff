package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import id.sigap.rules.JpWageCap;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples WE-46 and WE-47 of the domain reference, and the chains that its tables 3.3 and 4.4 form. */
class JpFigureTest {

    private static final LocalDate MARCH_2026 = LocalDate.of(2026, 3, 1);
    private final RuleBook book = ClaimRules.book();

    @Test
    void example46TheCapIsCutToWholeHundreds() {
        assertEquals(Rupiah.of(11_086_300), JpWageCap.next(Rupiah.of(10_547_400), new BigDecimal("0.0511"), MARCH_2026, book));
    }

    @Test
    void example47TheMinimumIsRoundedUpToWholeHundreds() {
        assertEquals(Rupiah.of(393_500), YearlyRaise.limit(Rupiah.of(383_400), new BigDecimal("0.0261"), LocalDate.of(2024, 3, 1), book));
    }

    @Test
    void aCapFollowsFromTheOneBeforeAndTheGrowthOfTheGdpEvenWhereThatWasNegative() {
        List<String> growth = List.of("0.0479", "0.0502", "0.0507", "0.0517", "0.0502", "-0.0207", "0.0369", "0.0531", "0.0505", "0.0503", "0.0511");
        List<RuleRow> caps = book.history(PensionFigure.JP_WAGE_CAP);
        assertEquals(growth.size() + 1, caps.size());
        for (int i = 0; i < growth.size(); i++) {
            assertEquals(caps.get(i + 1).rupiah(), JpWageCap.next(caps.get(i).rupiah(), new BigDecimal(growth.get(i)), caps.get(i + 1).validFrom(), book),
                    caps.get(i + 1).toString());
        }
    }

    @Test
    void minimumAndMaximumFollowFromThoseBeforeAndTheInflationOfTheYearBefore() {
        for (RuleKey limit : List.of(JpFigure.JP_MINIMUM_PENSION, JpFigure.JP_MAXIMUM_PENSION)) {
            for (int year = 2022; year <= 2026; year++) {
                LocalDate from = LocalDate.of(year, 3, 1);
                Rupiah before = book.on(limit, from.minusDays(1)).rupiah();
                assertEquals(book.on(limit, from).rupiah(), YearlyRaise.limit(before, Inflation.of(year - 1, book).row().rate(), from, book), limit + " " + year);
            }
        }
    }

    @Test
    void aLimitThatIsAWholeStepStays() {
        assertEquals(Rupiah.of(400_000), YearlyRaise.limit(Rupiah.of(400_000), BigDecimal.ZERO, MARCH_2026, book));
        assertEquals(Rupiah.of(400_000), JpWageCap.next(Rupiah.of(400_000), BigDecimal.ZERO, MARCH_2026, book));
    }

    @Test
    void minimumAndMaximumChangeOnTheFirstOfMarch() {
        assertLimits(300_000, 3_600_000, LocalDate.of(2015, 7, 1));
        assertLimits(300_000, 3_600_000, LocalDate.of(2016, 2, 29));
        assertLimits(356_600, 4_277_900, LocalDate.of(2021, 3, 1));
        assertLimits(356_600, 4_277_900, LocalDate.of(2022, 2, 28));
        assertLimits(363_300, 4_357_900, LocalDate.of(2022, 3, 1));
        assertLimits(363_300, 4_357_900, LocalDate.of(2023, 2, 28));
        assertLimits(383_400, 4_598_100, LocalDate.of(2023, 3, 1));
        assertLimits(383_400, 4_598_100, LocalDate.of(2024, 2, 29));
        assertLimits(393_500, 4_718_200, LocalDate.of(2024, 3, 1));
        assertLimits(393_500, 4_718_200, LocalDate.of(2025, 2, 28));
        assertLimits(399_700, 4_792_300, LocalDate.of(2025, 3, 1));
        assertLimits(399_700, 4_792_300, LocalDate.of(2026, 2, 28));
        assertLimits(411_400, 4_932_300, MARCH_2026);
    }

    @Test
    void aLimitThatNobodyFoundIsNotGuessed() {
        for (LocalDate day : List.of(LocalDate.of(2016, 3, 1), LocalDate.of(2021, 2, 28))) {
            assertThrows(FigureNotFound.class, () -> book.on(JpFigure.JP_MINIMUM_PENSION, day).rupiah());
            assertThrows(FigureNotFound.class, () -> book.on(JpFigure.JP_MAXIMUM_PENSION, day).rupiah());
        }
    }

    @Test
    void anUnknownInflationChangesNothingAndIsMarked() {
        for (int year : List.of(2015, 2020, 2026, 2040)) {
            Inflation inflation = Inflation.of(year, book);
            assertFalse(inflation.known());
            assertTrue(inflation.row().citation().verify());
            assertEquals(BigDecimal.ONE, inflation.factor());
        }
        assertTrue(Inflation.of(2021, book).known());
        assertEquals(new BigDecimal("1.0292"), Inflation.of(2025, book).factor());
    }

    private void assertLimits(long least, long most, LocalDate day) {
        assertEquals(Rupiah.of(least), book.on(JpFigure.JP_MINIMUM_PENSION, day).rupiah(), day.toString());
        assertEquals(Rupiah.of(most), book.on(JpFigure.JP_MAXIMUM_PENSION, day).rupiah(), day.toString());
    }
}
