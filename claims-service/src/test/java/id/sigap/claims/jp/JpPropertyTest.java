package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every pension. */
class JpPropertyTest {

    private static final Savings NOTHING = new Savings(Rupiah.ZERO, Rupiah.ZERO);
    private static final Family WIDOW = new Family(Family.Spouse.ENTITLED, List.of(), false);
    private static final Family PARENT = new Family(Family.Spouse.NONE, List.of(), true);
    private final RuleBook book = ClaimRules.book();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void aPensionLiesBetweenMinimumAndMaximumAndRisesWithWageAndMonths() {
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = day();
            long wage = random.nextLong(15_000_000);
            int months = 180 + random.nextInt(400);
            Rupiah pension = pension(wage, months, day);
            assertTrue(pension.compareTo(book.on(JpFigure.JP_MINIMUM_PENSION, day).rupiah()) >= 0, this::told);
            assertTrue(pension.compareTo(book.on(JpFigure.JP_MAXIMUM_PENSION, day).rupiah()) <= 0, this::told);
            assertTrue(pension(wage + 1_000, months, day).compareTo(pension) >= 0, this::told);
            assertTrue(pension(wage, months + 1, day).compareTo(pension) >= 0, this::told);
        }
    }

    @Test
    void betweenTheLimitsAPensionIsTheFormulaRoundedOnce() {
        for (int i = 0; i < 2_000; i++) {
            long wage = 4_000_000 + random.nextLong(7_000_000);
            int months = 180 + random.nextInt(180);
            long expected = BigDecimal.valueOf(wage).multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(1_200), 0, RoundingMode.HALF_UP).longValueExact();
            assertEquals(Rupiah.of(expected), pension(wage, months, LocalDate.of(2026, 3, 1)), this::told);
        }
    }

    @Test
    void survivorsReceiveTheirPartOfThePensionButForTheRoundingOfARupiah() {
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = day();
            PensionRights rights = PensionRights.given(Rupiah.of(random.nextLong(15_000_000)), 180 + random.nextInt(400), 600);
            Rupiah whole = JpBenefit.atPensionAge(rights, NOTHING, day, book).of(JpBenefit.MONTHLY);
            Rupiah widow = JpBenefit.atDeath(rights, NOTHING, WIDOW, new Death(day, true), book).of(JpBenefit.MONTHLY);
            Rupiah parent = JpBenefit.atDeath(rights, NOTHING, PARENT, new Death(day, true), book).of(JpBenefit.MONTHLY);
            assertTrue(Math.abs(widow.amount() * 2 - whole.amount()) <= 2, this::told);
            assertTrue(Math.abs(parent.amount() * 5 - whole.amount()) <= 5, this::told);
        }
    }

    @Test
    void thereIsEitherAPensionOrAPaymentAtOnceNeverBoth() {
        Savings savings = new Savings(Rupiah.of(1_000_000), Rupiah.of(50_000));
        for (int i = 0; i < 2_000; i++) {
            int member = 1 + random.nextInt(500);
            PensionRights rights = PensionRights.given(Rupiah.of(5_000_000), random.nextInt(member + 1), member);
            List<BenefitItem> items = JpBenefit.atDeath(rights, savings, WIDOW, new Death(day(), random.nextBoolean()), book).items();
            assertEquals(1, items.size(), this::told);
        }
    }

    @Test
    void aRaisedPensionNeverFalls() {
        for (int i = 0; i < 500; i++) {
            LocalDate first = day();
            LocalDate later = first.plusDays(random.nextInt(3_000));
            Rupiah pension = Rupiah.of(300_000 + random.nextLong(4_000_000));
            Rupiah raised = RaisedPension.on(later, pension, first, book).amount();
            assertTrue(raised.compareTo(pension) >= 0, this::told);
            assertTrue(RaisedPension.on(later.plusYears(1), pension, first, book).amount().compareTo(raised) >= 0, this::told);
        }
    }

    private Rupiah pension(long wage, int months, LocalDate day) {
        return JpBenefit.atPensionAge(PensionRights.given(Rupiah.of(wage), months, 600), NOTHING, day, book).of(JpBenefit.MONTHLY);
    }

    private LocalDate day() {
        return LocalDate.of(2021, 3, 1).plusDays(random.nextInt(3_650));
    }

    private String told() {
        return "seed " + seed;
    }
}
