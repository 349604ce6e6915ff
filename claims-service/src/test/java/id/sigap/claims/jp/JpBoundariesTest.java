package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** JP at its edges, and by which rows it answers (domain reference 4.4). */
class JpBoundariesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);
    private static final LocalDate DIED = LocalDate.of(2026, 10, 1);
    private static final Family WIDOW = new Family(Family.Spouse.ENTITLED, List.of(), false);
    private static final Family NOBODY = new Family(Family.Spouse.NONE, List.of(), false);
    private final RuleBook book = ClaimRules.book();

    @Test
    void monthsLieBetweenNoneAndACentury() {
        assertDoesNotThrow(() -> new Density(0, 0));
        assertDoesNotThrow(() -> new Density(1200, 1200));
        assertThrows(IllegalArgumentException.class, () -> new Density(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Density(0, 1201));
        assertThrows(IllegalArgumentException.class, () -> new Density(2, 1));
    }

    @Test
    void anAmountIsNeitherBelowNorAboveItself() {
        ExactAmount five = ExactAmount.of(Rupiah.of(5));
        assertFalse(five.isBelow(Rupiah.of(5)) || five.isAbove(Rupiah.of(5)));
        assertTrue(five.isBelow(Rupiah.of(6)) && five.isAbove(Rupiah.of(4)));
        assertDoesNotThrow(() -> new ExactAmount(BigDecimal.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> new ExactAmount(BigDecimal.ONE, 0));
        assertThrows(IllegalArgumentException.class, () -> new ExactAmount(BigDecimal.ONE.negate(), 1));
    }

    @Test
    void aWageIsBroughtThroughTheInflationOfEveryYearAndWrittenWithSixDigits() {
        // 1.0551 x 1.0261 x 1.0157 x 1.0292 = 1.13174488…
        AverageWage average = AverageWage.of(new WageHistory(YearMonth.of(2022, 12), 1_000_000), DAY, book);

        assertEquals(Rupiah.of(1_131_745), average.wage().rounded());
        String text = ExplanationText.render(average.reasoning().explanation(), Locale.ENGLISH);
        assertTrue(text.contains("2022 (1): Rp1,000,000 × 113.1745 % = Rp1,131,745"), text);
    }

    @Test
    void noSumOfMonthsRunsLongerThanACentury() {
        PensionMonths months = new PensionMonths(Rupiah.of(1_000_000), LocalDate.of(2026, 11, 1));
        YearMonth last = months.begin().plusMonths(1199);

        Rupiah century = months.until(last, book);
        assertTrue(century.compareTo(months.until(last.minusMonths(1), book)) > 0);
        assertEquals(century, months.until(last.plusMonths(1), book));
        assertEquals(Optional.of(last), months.paidBy(century, book));
        assertEquals(Optional.empty(), months.paidBy(century.plus(months.of(last.plusMonths(1), book).amount()), book));
        assertThrows(IllegalArgumentException.class, () -> new PensionMonths(Rupiah.ZERO, DAY));
    }

    @Test
    void everyConditionCitesTheRowOfItsFigure() {
        assertCites(JpKind.SPOUSE, WIDOW, "jp-pension-months", "jp-survivor-member-months", "jp-survivor-density");
        assertCites(JpKind.LUMP_SUM_AT_DEATH, WIDOW, "jp-survivor-density");
        assertCites(JpKind.DISABILITY, null, "jp-disability-member-months", "jp-disability-density");
        assertCites(JpKind.OLD_AGE, null, "jp-pension-months", "jp-pension-age");
        assertCites(JpKind.LUMP_SUM_AT_PENSION_AGE, null, "jp-pension-months", "jp-pension-age");
        assertCites(JpKind.CHILD, NOBODY, "jp-child-age");
    }

    @Test
    void whoHasTheMonthsNeedsNeitherALongMembershipNorDensity() {
        String text = ExplanationText.render(judge(JpKind.SPOUSE, new Density(180, 600), WIDOW).reasoning().explanation(), Locale.ENGLISH);
        assertTrue(text.contains("the months of contributions suffice"), text);
        String deemed = ExplanationText.render(judge(JpKind.SPOUSE, new Density(54, 60), WIDOW).reasoning().explanation(), Locale.ENGLISH);
        assertTrue(deemed.contains("60 months, at least 12") && !deemed.contains("the months of contributions suffice"), deemed);
        String disabled = ExplanationText.render(judge(JpKind.DISABILITY, new Density(180, 200), null).reasoning().explanation(), Locale.ENGLISH);
        assertTrue(disabled.contains("200 months, at least 1"), disabled);
    }

    @Test
    void theLastOfTheMonthsMakesAPensionOfIt() {
        LocalDate on = LocalDate.of(2032, 5, 5);
        JpMember member = new JpMember(LocalDate.of(1971, 5, 5), null, Rupiah.of(28_000_000));
        assertEquals(JpKind.OLD_AGE, new JpRights(member, earned(180, 200), book).atPensionAge(on, on).kind());
        assertEquals(JpKind.LUMP_SUM_AT_PENSION_AGE, new JpRights(member, earned(179, 200), book).atPensionAge(on, on).kind());
        assertTrue(new JpRights(member, earned(180, 200), book).atPensionAge(on, on).monthly().isPositive());
    }

    @Test
    void whatHasNotArrivedLeavesTheRightWithoutAnAmount() {
        assertUnknown(JpKind.OLD_AGE, member(null, Rupiah.of(1)), null, rights -> rights.atPensionAge(DAY, DAY));
        assertUnknown(JpKind.SPOUSE, member(DIED, Rupiah.of(1)), null, rights -> rights.atDeath(WIDOW, DAY));
        assertUnknown(JpKind.LUMP_SUM_AT_DEATH, member(DIED, Rupiah.of(1)), earned(54, 60), rights -> rights.atDeath(NOBODY, DAY));
        assertUnknown(JpKind.LUMP_SUM_AT_DEATH, member(DIED, null), earned(47, 60), rights -> rights.atDeath(WIDOW, DAY));
        assertUnknown(JpKind.LUMP_SUM_AT_DEATH, member(DIED, Rupiah.of(-1)), earned(47, 60), rights -> rights.atDeath(WIDOW, DAY));
        // minimum and maximum of 2016 to February 2021 were not found
        assertUnknown(JpKind.DISABILITY, member(null, Rupiah.of(1)), earned(20, 20), rights -> rights.atDisability(LocalDate.of(2018, 5, 2), DAY));
        assertUnknown(JpKind.SPOUSE, member(LocalDate.of(2018, 5, 2), Rupiah.of(1)), earned(20, 20), rights -> rights.atDeath(WIDOW, DAY));
    }

    @Test
    void aPensionersSurvivorGetsAPartAndWithoutOneNothingIsLeft() {
        JpRight widow = new JpRights(member(DIED, null), null, book).afterPensioner(Rupiah.of(1_260_000), WIDOW, DAY);
        assertEquals(JpKind.SPOUSE, widow.kind());
        assertInstanceOf(Eligibility.Eligible.class, widow.eligibility());
        assertEquals(Rupiah.of(630_000), widow.monthly());
        JpRight nobody = new JpRights(member(DIED, null), earned(180, 200), book).afterPensioner(Rupiah.of(1_260_000), NOBODY, DAY);
        assertEquals(JpKind.LUMP_SUM_AT_DEATH, nobody.kind());
        assertInstanceOf(Eligibility.Refused.class, nobody.eligibility());
        assertNull(nobody.monthly());
    }

    private void assertUnknown(JpKind kind, JpMember member, Earned earned, java.util.function.Function<JpRights, JpRight> asked) {
        JpRight right = asked.apply(new JpRights(member, earned, book));
        assertEquals(kind, right.kind());
        assertNull(right.monthly());
        assertNull(right.atOnce());
        assertEquals(List.of(), right.workings());
    }

    private static JpMember member(LocalDate died, Rupiah savings) {
        return new JpMember(BORN, died, savings);
    }

    private void assertCites(JpKind kind, Family family, String... rows) {
        Set<String> cited = judge(kind, new Density(54, 60), family).reasoning().rules().stream().map(row -> row.written()).collect(Collectors.toSet());
        assertTrue(cited.containsAll(List.of(rows)), kind + " " + cited);
    }

    private Eligibility judge(JpKind kind, Density density, Family family) {
        return JpEligibility.judge(new JpCase(kind, new JpFacts(BORN, density, kind.isOfSurvivors() ? DIED : null, true, family), DAY, book));
    }

    private static Earned earned(int paid, int member) {
        long[] wages = new long[member];
        Arrays.fill(wages, member - paid, member, 4_000_000L);
        return new Earned(new WageHistory(YearMonth.of(2015, 7), wages), new Density(paid, member));
    }
}
