package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which right of JP a claim is for, from when, and what its months come to. */
class JpRightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1967, 3, 10);
    private static final LocalDate DISABLED = LocalDate.of(2026, 9, 14);
    private static final Rupiah SAVED = Rupiah.of(28_000_000);
    private static final Family WIDOW = new Family(Family.Spouse.ENTITLED, List.of(Child.dependent(LocalDate.of(2015, 1, 1))), false);
    private final RuleBook book = ClaimRules.book();

    @Test
    void shortOfTheMonthsTheSavingsArePaidAtOnce() {
        JpRight right = rights(earned(100, 100), null).atPensionAge(LocalDate.of(2026, 3, 10), DAY);

        assertEquals(JpKind.LUMP_SUM_AT_PENSION_AGE, right.kind());
        assertTrue(right.isLumpSum());
        assertEquals(SAVED, right.atOnce());
        assertNull(right.monthly());
        assertInstanceOf(Eligibility.Eligible.class, right.eligibility());
    }

    @Test
    void withTheMonthsAPensionBeginsInTheMonthOfTheAge() {
        LocalDate born = LocalDate.of(1971, 5, 5);
        LocalDate day = LocalDate.of(2032, 7, 1);
        LocalDate on = JpRights.atAge(born, null, book);
        JpRight right = new JpRights(new JpMember(born, null, SAVED), earned(190, 200), book).atPensionAge(on, day);

        assertEquals(LocalDate.of(2032, 5, 5), on);
        assertEquals(JpKind.OLD_AGE, right.kind());
        assertEquals(on, right.on());
        assertTrue(right.monthly().isPositive());
        assertNull(right.atOnce());
        // who chose to be paid on leaving waits for it, three years at most
        assertEquals(LocalDate.of(2033, 1, 31), JpRights.atAge(born, LocalDate.of(2033, 1, 31), book));
        assertEquals(LocalDate.of(2035, 5, 5), JpRights.atAge(born, LocalDate.of(2037, 1, 31), book));
        assertEquals(on, JpRights.atAge(born, LocalDate.of(2030, 1, 31), book));
    }

    @Test
    void beforeTheAgeNothingIsDueAndTheDayIsTold() {
        JpRight right = rights(earned(100, 100), null).atPensionAge(LocalDate.of(2028, 3, 10), DAY);

        assertNull(right.atOnce());
        assertInstanceOf(Eligibility.Refused.class,
                new JpRights(new JpMember(LocalDate.of(1980, 1, 1), null, SAVED), earned(100, 100), book).atPensionAge(null, DAY).eligibility());
    }

    @Test
    void aDisabilityNeedsDenseContributions() {
        assertEquals(Rupiah.of(411_400), rights(earned(80, 100), null).atDisability(DISABLED, DAY).monthly());
        JpRight thin = rights(earned(79, 100), null).atDisability(DISABLED, DAY);
        assertNull(thin.monthly());
        assertEquals(List.of("CONTRIBUTIONS_ARE_DENSE"), ((Eligibility.Refused) thin.eligibility()).failed().stream().map(FailedRule::code).toList());
    }

    @Test
    void whatHasNotArrivedIsWaitedFor() {
        JpRight right = rights(null, null).atDisability(DISABLED, DAY);

        assertInstanceOf(Eligibility.Checking.class, right.eligibility());
        assertNull(right.monthly());
        assertInstanceOf(Eligibility.Checking.class, rights(null, null).atPensionAge(LocalDate.of(2026, 3, 10), DAY).eligibility());
    }

    @Test
    void theWidowHasHalfOfADeemedPensionOrTheSavings() {
        LocalDate died = LocalDate.of(2026, 10, 2);
        JpRight dense = new JpRights(new JpMember(LocalDate.of(1985, 1, 1), died, SAVED), earned(90, 100), book).atDeath(WIDOW, DAY);
        JpRight thin = new JpRights(new JpMember(LocalDate.of(1985, 1, 1), died, SAVED), earned(70, 100), book).atDeath(WIDOW, DAY);
        JpRight nobody = new JpRights(new JpMember(LocalDate.of(1985, 1, 1), died, SAVED), earned(90, 100), book)
                .atDeath(new Family(Family.Spouse.NONE, List.of(), false), DAY);

        assertEquals(JpKind.SPOUSE, dense.kind());
        assertTrue(dense.monthly().isPositive());
        assertEquals(died, dense.on());
        assertEquals(JpKind.LUMP_SUM_AT_DEATH, thin.kind());
        assertEquals(SAVED, thin.atOnce());
        assertInstanceOf(Eligibility.Eligible.class, thin.eligibility());
        assertInstanceOf(Eligibility.Refused.class, nobody.eligibility());
    }

    @Test
    void whoFollowsAPensionerHasAShareOfItFromTheMonthAfterTheLastPaidOne() {
        LocalDate died = LocalDate.of(2025, 10, 2);
        JpRights rights = new JpRights(new JpMember(LocalDate.of(1960, 1, 1), died, SAVED), earned(190, 200), book);
        JpRight widow = rights.afterPensioner(Rupiah.of(1_000_000), WIDOW, DAY);

        assertEquals(Rupiah.of(500_000), widow.monthly());
        JpRight later = widow.beginning(LocalDate.of(2026, 4, 1), book);
        assertEquals(LocalDate.of(2026, 4, 1), later.on());
        // raised in March 2026 by the inflation of 2025
        assertEquals(Rupiah.of(514_600), later.monthly());
        assertEquals(widow, widow.beginning(died, book));
    }

    @Test
    void theMonthsAddUpWithTheRaiseOfMarchAndASumTellsItsLastMonth() {
        PensionMonths months = new PensionMonths(Rupiah.of(1_000_000), LocalDate.of(2025, 11, 20));

        assertEquals(Rupiah.of(4_000_000), months.until(YearMonth.of(2026, 2), book));
        assertEquals(Rupiah.of(1_029_200), months.of(YearMonth.of(2026, 3), book).amount());
        assertEquals(Rupiah.of(5_029_200), months.until(YearMonth.of(2026, 3), book));
        assertEquals(Optional.of(YearMonth.of(2026, 3)), months.paidBy(Rupiah.of(5_029_200), book));
        assertEquals(Optional.of(YearMonth.of(2025, 11)), months.paidBy(Rupiah.of(1_000_000), book));
        assertEquals(Optional.empty(), months.paidBy(Rupiah.of(1_000_001), book));
        assertEquals(Optional.empty(), months.paidBy(Rupiah.ZERO, book));
        assertEquals(Rupiah.ZERO, months.until(YearMonth.of(2025, 10), book));
    }

    private JpRights rights(Earned earned, LocalDate died) {
        return new JpRights(new JpMember(BORN, died, SAVED), earned, book);
    }

    private static Earned earned(int paid, int member) {
        long[] wages = new long[member];
        Arrays.fill(wages, member - paid, member, 4_000_000L);
        return new Earned(new WageHistory(YearMonth.of(2015, 7), wages), new Density(paid, member));
    }
}
