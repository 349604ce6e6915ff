package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import id.sigap.rules.RuleValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples WE-37 and WE-39 to WE-42 of the domain reference, and where each right begins. */
class JpBenefitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Savings SAVED = new Savings(Rupiah.of(21_600_000), Rupiah.of(6_400_000));
    private static final Family WIDOW = new Family(Family.Spouse.ENTITLED, List.of(Child.dependent(LocalDate.of(2015, 1, 1))), true);
    private static final Family CHILD = new Family(Family.Spouse.NO_LONGER, List.of(Child.dependent(LocalDate.of(2015, 1, 1))), true);
    private static final Family PARENT = new Family(Family.Spouse.NONE, List.of(), true);
    private final RuleBook book = ClaimRules.book();

    @Test
    void example37EighteenYearsOfSevenMillion() {
        Benefit benefit = JpBenefit.atPensionAge(rights(7_000_000, 216, 216), SAVED, DAY, book);

        assertMonthly(1_260_000, benefit);
        assertEquals(BenefitItem.UNTIL_ENDED, benefit.items().getFirst().times());
        assertEquals(BenefitItem.Rhythm.MONTHLY, benefit.items().getFirst().rhythm());
        assertEquals(Rupiah.ZERO, benefit.atOnce());
    }

    @Test
    void example39TheSurvivorsOfExample37() {
        PensionRights rights = rights(7_000_000, 216, 216);

        assertMonthly(630_000, atDeath(rights, WIDOW));
        assertMonthly(630_000, atDeath(rights, CHILD));
        assertMonthly(252_000, atDeath(rights, PARENT));
    }

    @Test
    void example40TheMinimumOf2024() {
        LocalDate in2024 = LocalDate.of(2024, 6, 1);
        Benefit benefit = JpBenefit.atPensionAge(rights(2_000_000, 180, 200), SAVED, in2024, book);

        assertMonthly(393_500, benefit);
        assertFalse(benefit.reasoning().provisional());
        assertMonthly(383_400, JpBenefit.atPensionAge(rights(2_000_000, 180, 200), SAVED, LocalDate.of(2024, 2, 29), book));
        assertMonthly(393_500, JpBenefit.atPensionAge(rights(2_000_000, 180, 200), SAVED, LocalDate.of(2024, 3, 1), book));
    }

    @Test
    void example41TheMaximumOf2025() {
        Benefit benefit = JpBenefit.atPensionAge(rights(12_000_000, 480, 480), SAVED, LocalDate.of(2025, 6, 1), book);

        assertMonthly(4_792_300, benefit);
        assertTrue(benefit.reasoning().provisional());
        assertMonthly(4_718_200, JpBenefit.atPensionAge(rights(12_000_000, 480, 480), SAVED, LocalDate.of(2025, 2, 28), book));
    }

    @Test
    void example42TheMonthsOfWhoDiedEarlyAreDeemedPaid() {
        Benefit benefit = atDeath(rights(6_500_000, 54, 60), WIDOW);

        assertMonthly(487_500, benefit);
        assertTrue(benefit.reasoning().provisional());
    }

    @Test
    void oneMonthLessThanFifteenYearsIsPaidAtOnce() {
        assertMonthly(1_050_000, JpBenefit.atPensionAge(rights(7_000_000, 180, 240), SAVED, DAY, book));
        assertLumpSum(JpBenefit.atPensionAge(rights(7_000_000, 179, 240), SAVED, DAY, book));
    }

    @Test
    void deemedMonthsNeedAYearOfMembershipAndFourFifthsOfItPaid() {
        assertMonthly(487_500, atDeath(rights(6_500_000, 12, 12), WIDOW));
        assertLumpSum(atDeath(rights(6_500_000, 11, 11), WIDOW));
        assertMonthly(487_500, atDeath(rights(6_500_000, 80, 100), WIDOW));
        assertLumpSum(atDeath(rights(6_500_000, 79, 100), WIDOW));
        assertLumpSum(atDeath(rights(6_500_000, 0, 100), WIDOW));
    }

    @Test
    void realMonthsCountWhateverTheDensityAndTheAge() {
        assertMonthly(525_000, atDeath(rights(7_000_000, 180, 400), WIDOW));
        assertMonthly(525_000, JpBenefit.atDeath(rights(7_000_000, 180, 400), SAVED, WIDOW, new Death(DAY, false), book));
    }

    @Test
    void afterThePensionAgeNothingIsDeemedPaid() {
        LocalDate born = LocalDate.of(1966, 5, 20);
        assertTrue(Death.of(born, LocalDate.of(2024, 5, 19), book).beforePensionAge());
        assertFalse(Death.of(born, LocalDate.of(2024, 5, 20), book).beforePensionAge());

        assertLumpSum(JpBenefit.atDeath(rights(6_500_000, 54, 60), SAVED, WIDOW, new Death(DAY, false), book));
    }

    @Test
    void aDisabilityPensionNeedsAMonthAndFourFifthsOfMembershipPaid() {
        assertMonthly(411_400, JpBenefit.atDisability(rights(6_500_000, 1, 1), DAY, book));
        assertMonthly(433_333, JpBenefit.atDisability(rights(6_500_000, 80, 100), DAY, book));
        assertEquals(List.of(), JpBenefit.atDisability(rights(6_500_000, 79, 100), DAY, book).items());
        assertEquals(List.of(), JpBenefit.atDisability(rights(6_500_000, 0, 0), DAY, book).items());
    }

    @Test
    void theMinimumHoldsForTheWholePensionBeforeTheSurvivorsPart() {
        assertMonthly(205_700, atDeath(rights(1_000_000, 180, 180), WIDOW));
        assertMonthly(82_280, atDeath(rights(1_000_000, 180, 180), PARENT));
    }

    @Test
    void aBookWhoseLimitsHoldForEachPartIsFollowed() {
        List<RuleRow> rows = book.rows().stream().map(row -> row.key() != JpFigure.JP_LIMITS_HOLD ? row
                : new RuleRow(row.key(), row.variant(), row.validFrom(), row.validTo(), new RuleValue.Words(List.of("PART")), row.citation())).toList();
        RuleBook ofParts = new RuleBook(rows.stream().map(RuleRow::key).distinct().toList(), rows);

        assertMonthly(411_400, JpBenefit.atDeath(rights(1_000_000, 180, 180), SAVED, PARENT, new Death(DAY, true), ofParts));
        assertMonthly(252_000 * 2, JpBenefit.atDeath(rights(14_000_000, 216, 216), SAVED, PARENT, new Death(DAY, true), ofParts));
    }

    @Test
    void onlyWhatIsPaidIsRounded() {
        // 1 % × 181/12 × 5,000,001 = 754,166.8175; its half 377,083.41, while half of the rounded one would be 377,083.50
        assertMonthly(754_167, JpBenefit.atPensionAge(rights(5_000_001, 181, 181), SAVED, DAY, book));
        assertMonthly(377_083, atDeath(rights(5_000_001, 181, 181), WIDOW));
    }

    @Test
    void whoLeavesNobodyLeavesNoPension() {
        Family nobody = new Family(Family.Spouse.NONE, List.of(), false);

        assertEquals(List.of(), atDeath(rights(7_000_000, 216, 216), nobody).items());
        assertEquals(List.of(), JpBenefit.afterPensioner(Rupiah.of(1_260_000), nobody, DAY, book).items());
    }

    @Test
    void aPensionersSurvivorsShareThePensionAsItWasPaid() {
        assertMonthly(639_891, JpBenefit.afterPensioner(Rupiah.of(1_279_782), WIDOW, DAY, book));
        assertMonthly(639_891, JpBenefit.afterPensioner(Rupiah.of(1_279_782), CHILD, DAY, book));
        assertMonthly(255_956, JpBenefit.afterPensioner(Rupiah.of(1_279_782), PARENT, DAY, book));
    }

    @Test
    void aDayWithoutAKnownMinimumIsNotAnswered() {
        assertThrows(FigureNotFound.class, () -> JpBenefit.atDisability(rights(6_500_000, 12, 12), LocalDate.of(2018, 1, 1), book));
    }

    @Test
    void whatCanNotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> rights(-1, 180, 180));
        assertThrows(IllegalArgumentException.class, () -> rights(5_000_000, 181, 180));
        assertThrows(IllegalArgumentException.class, () -> rights(5_000_000, -1, 180));
        assertThrows(IllegalArgumentException.class, () -> rights(5_000_000, 180, 1_201));
        assertThrows(IllegalArgumentException.class, () -> new Savings(Rupiah.of(-1), Rupiah.ZERO));
        assertThrows(IllegalArgumentException.class, () -> JpBenefit.afterPensioner(Rupiah.of(-1), WIDOW, DAY, book));
        assertThrows(IllegalArgumentException.class, () -> JpBenefit.whole(JpKind.SPOUSE, rights(5_000_000, 180, 180), DAY, book));
        assertThrows(IllegalArgumentException.class, () -> JpBenefit.whole(JpKind.OLD_AGE, rights(5_000_000, 0, 180), DAY, book));
        assertThrows(IllegalArgumentException.class, () -> Death.of(DAY, DAY.minusDays(1), book));
        assertThrows(IllegalArgumentException.class, () -> new Child(DAY, DAY.minusDays(1), null));
    }

    private static PensionRights rights(long average, int paid, int member) {
        return PensionRights.given(Rupiah.of(average), paid, member);
    }

    private Benefit atDeath(PensionRights rights, Family family) {
        return JpBenefit.atDeath(rights, SAVED, family, new Death(DAY, true), book);
    }

    private static void assertMonthly(long amount, Benefit benefit) {
        assertEquals(Rupiah.of(amount), benefit.of(JpBenefit.MONTHLY));
        assertEquals(Rupiah.of(amount), benefit.reasoning().total());
        assertEquals(1, benefit.items().size());
    }

    private static void assertLumpSum(Benefit benefit) {
        assertEquals(Rupiah.of(28_000_000), benefit.atOnce());
        assertEquals(Rupiah.of(28_000_000), benefit.of(JpBenefit.LUMP_SUM));
        assertEquals(Rupiah.of(28_000_000), benefit.reasoning().total());
        assertEquals(1, benefit.items().size());
    }
}
