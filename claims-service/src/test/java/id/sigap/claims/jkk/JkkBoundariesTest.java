package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static id.sigap.claims.jkk.Examples.LAST_DAY_OF_PP_44;
import static id.sigap.claims.jkk.Examples.W;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.Coverage;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is no case at all, what lies on a limit, and what an answer cites. */
class JkkBoundariesTest {

    private static final Rupiah NONE = Rupiah.ZERO;
    private static final Rupiah BELOW = Rupiah.of(-1);
    private static final Loss.Whole EYE = new Loss.Whole(AnatomicalLoss.ONE_EYE);

    @Test
    void everyBenefitRestsOnAWageAboveZero() {
        refused(() -> new PartialDisabilityCase(NONE, List.of(EYE), false, DAY));
        refused(() -> new StmbCase(NONE, 1, false, DAY));
        refused(() -> new WageCase(NONE, List.of(), DAY));
        refused(() -> new JkkWage(NONE, null));
        refused(() -> JkkWage.ofIncome(NONE, DAY, BOOK));
    }

    @Test
    void aBodyHasOneOfWhatIsMeasuredAndOfASkin() {
        Loss steps = new Loss.Steps(SteppedLoss.HEARING_PER_10DB_BOTH, 1);
        Loss other = new Loss.Steps(SteppedLoss.COLOUR_PER_10, 1);
        Loss scalp = new Loss.Scalp(new BigDecimal("0.10"));
        Loss half = new Loss.Function(AnatomicalLoss.SMELL, new BigDecimal("0.5"));

        refused(() -> losses(steps, steps));
        refused(() -> losses(scalp, scalp));
        refused(() -> losses(half, half));
        assertDoesNotThrow(() -> losses(steps, other, scalp, half, EYE));
        assertDoesNotThrow(() -> new PartialDisabilityCase(W, Collections.nCopies(3, new Loss.Whole(AnatomicalLoss.OTHER_LEFT_FINGER)), false, DAY));
        refused(() -> new PartialDisabilityCase(W, Collections.nCopies(4, new Loss.Whole(AnatomicalLoss.OTHER_LEFT_FINGER)), false, DAY));
        refused(() -> new PartialDisabilityCase(W, Collections.nCopies(51, EYE), false, DAY));
    }

    @Test
    void whatIsLostIsMoreThanNothingAndAtMostAll() {
        for (String share : List.of("0", "-0.1", "1.01")) {
            refused(() -> new Loss.Function(AnatomicalLoss.SMELL, new BigDecimal(share)));
            refused(() -> new Loss.Scalp(new BigDecimal(share)));
        }
        assertDoesNotThrow(() -> new Loss.Function(AnatomicalLoss.SMELL, BigDecimal.ONE));
        assertDoesNotThrow(() -> new Loss.Scalp(BigDecimal.ONE));
        assertDoesNotThrow(() -> new Loss.Steps(SteppedLoss.ACUITY_PER_10, SteppedLoss.ACUITY_PER_10.mostSteps()));
    }

    @Test
    void noCostIsBelowZero() {
        refused(() -> care(BELOW, NONE, NONE, NONE));
        refused(() -> care(NONE, BELOW, NONE, NONE));
        refused(() -> care(NONE, NONE, BELOW, NONE));
        refused(() -> care(NONE, NONE, NONE, BELOW));
        refused(() -> new CareCase.Bill(DAY, BELOW));
        refused(() -> new CareCase.Aid(BELOW, NONE));
        refused(() -> new CareCase.Aid(NONE, BELOW));
        assertDoesNotThrow(() -> care(NONE, NONE, NONE, NONE));
    }

    @Test
    void listsEndSomewhereAndCareBeginsOnTheDayOfTheAccident() {
        CareCase.Bill bill = new CareCase.Bill(DAY, NONE);
        CareCase.Aid aid = new CareCase.Aid(NONE, NONE);
        assertDoesNotThrow(() -> care(Collections.nCopies(1_000, bill), Collections.nCopies(1_000, aid)));
        refused(() -> care(Collections.nCopies(1_001, bill), List.of()));
        refused(() -> care(List.of(), Collections.nCopies(1_001, aid)));
        refused(() -> care(List.of(new CareCase.Bill(DAY.minusDays(1), NONE)), List.of()));
        assertDoesNotThrow(() -> new StmbCase(W, 36_500, false, DAY));
        refused(() -> new StmbCase(W, 36_501, false, DAY));
    }

    @Test
    void aMigrantWorkersFixedAmountHasNoCost() {
        for (PmiItem item : PmiItem.values()) {
            refused(() -> new PmiCase(Map.of(item, BELOW), DAY));
            assertDoesNotThrow(() -> new PmiCase(Map.of(item, NONE), DAY));
            Executable costs = () -> new PmiCase(Map.of(item, Rupiah.of(1)), DAY);
            if (item.atCost()) {
                assertDoesNotThrow(costs);
                assertEquals(1, new PmiCase(Map.of(item, Rupiah.of(1)), DAY).costs().size());
            } else {
                refused(costs);
            }
        }
    }

    @Test
    void whatIsPaidAtCostSaysThatTheCeilingWasLookedAt() {
        Set<Boolean> found = new HashSet<>();
        for (PmiItem item : PmiItem.values()) {
            try {
                Benefit paid = PmiBenefit.compute(new PmiCase(Map.of(item, item.atCost() ? Rupiah.of(1) : NONE), DAY), BOOK);
                assertEquals(item.atCost(), english(paid.reasoning()).contains("min("), item.name());
                found.add(item.atCost());
            } catch (FigureNotFound unknown) {
                assertTrue(unknown.getMessage().contains(item.name()), "only an amount that nobody found");
            }
        }
        assertEquals(Set.of(true, false), found, "some of both kinds have an amount");
    }

    @Test
    void stmbSaysWhoIsPaidAndCitesTheReducedShareOnlyWhereItCounts() {
        assertTrue(english(stmb(10, true, DAY)).contains("the employer, who kept paying the wage"));
        assertTrue(english(stmb(10, false, DAY)).contains("the worker"));
        int without = stmb(10, false, LAST_DAY_OF_PP_44).explanation().rules().size();
        assertEquals(without + 1, stmb(420, false, LAST_DAY_OF_PP_44).explanation().rules().size());
        assertEquals(without, stmb(180, false, LAST_DAY_OF_PP_44).explanation().rules().size());
    }

    @Test
    void whetherSomebodyIsLeftHandedIsPartOfTheAnswer() {
        Reasoning left = PartialDisability.compute(new PartialDisabilityCase(W, List.of(EYE), true, DAY), BOOK).reasoning();
        Reasoning right = PartialDisability.compute(new PartialDisabilityCase(W, List.of(EYE), false, DAY), BOOK).reasoning();
        assertTrue(english(left).contains("yes"));
        assertTrue(english(right).contains("no"));
    }

    @Test
    void conditionsCiteTheRowOfTheDay() {
        JkkCase now = asked(DAY);
        JkkCase before = asked(LocalDate.of(2025, 2, 23));
        assertEquals(now.row(JkkFigure.JKK_REPORT_DEADLINE_HOURS), new AccidentWasReportedInTime().row(now).orElseThrow());
        assertEquals(before.row(JkkFigure.JKK_LATE_REPORT_BEARER), new AccidentWasReportedInTime().row(before).orElseThrow());
        assertEquals(now.row(JkkFigure.JKK_CAUSES), new HarmCountsAsWorkAccident().row(now).orElseThrow());
        assertEquals(now.row(JkkFigure.JKK_CLAIM_EXPIRY_YEARS), new ClaimIsNotExpired().row(now).orElseThrow());
    }

    private static JkkCase asked(LocalDate accident) {
        Instant noon = Instant.parse(accident + "T05:00:00Z");
        JkkFacts facts = new JkkFacts(noon, Segment.PU, AccidentCause.WORK, noon, new Coverage(List.of(new Coverage.Span(LocalDate.of(2015, 7, 1), null))), Set.of(), false);
        return new JkkCase(facts, JkkRequest.CARE, accident.plusDays(1), BOOK);
    }

    private static PartialDisabilityCase losses(Loss... losses) {
        return new PartialDisabilityCase(W, List.of(losses), false, DAY);
    }

    private static CareCase care(Rupiah medical, Rupiah dentures, Rupiah hearingAid, Rupiah spectacles) {
        return new CareCase(medical, List.of(), dentures, hearingAid, 0, spectacles, List.of(), DAY);
    }

    private static CareCase care(List<CareCase.Bill> bills, List<CareCase.Aid> aids) {
        return new CareCase(NONE, bills, NONE, NONE, 0, NONE, aids, DAY);
    }

    private static Reasoning stmb(int days, boolean employerKeptPaying, LocalDate accident) {
        return Stmb.compute(new StmbCase(W, days, employerKeptPaying, accident), BOOK).benefit().reasoning();
    }

    private static String english(Reasoning reasoning) {
        return ExplanationText.render(reasoning.explanation(), Locale.ENGLISH);
    }

    private static void refused(Executable nonsense) {
        assertThrows(IllegalArgumentException.class, nonsense);
    }
}
