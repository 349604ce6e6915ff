package id.sigap.payment.contribution.pu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Share;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Worked examples WE-01, WE-03, WE-04 and WE-13 of the domain reference, the edges of the reliefs, and what holds for every wage. */
class PuContributionTest {

    private static final Rupiah SIX_MILLION = Rupiah.of(6_000_000);
    private static final Rupiah FIFTEEN_MILLION = Rupiah.of(15_000_000);
    private static final YearMonth AUG_2025 = YearMonth.of(2025, 8);

    private final RuleBook book = ContributionRules.book();

    @Test
    void example1AMonthInAMediumBusinessOfClassThreeCosts593400() {
        Map<Programme, Share> shares = byProgramme(of(SIX_MILLION, BusinessScale.MENENGAH, AUG_2025));

        assertShare(shares.get(Programme.JHT), 222_000, 120_000);
        assertShare(shares.get(Programme.JKK), 53_400, 0);
        assertShare(shares.get(Programme.JKM), 18_000, 0);
        assertShare(shares.get(Programme.JP), 120_000, 60_000);
        assertEquals(Rupiah.of(593_400), total(shares));
    }

    @Test
    void examples3And4ThePensionBaseIsCutAtTheCapOfTheContributionMonth() {
        assertShare(jp(YearMonth.of(2026, 2)), 210_948, 105_474);
        assertShare(jp(YearMonth.of(2026, 3)), 221_726, 110_863);
    }

    @Test
    void theScaleOfTheBusinessDecidesTheProgrammes() {
        assertEquals(EnumSet.of(Programme.JKK, Programme.JKM), programmes(BusinessScale.MIKRO));
        assertEquals(EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT), programmes(BusinessScale.KECIL));
        assertEquals(EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP), programmes(BusinessScale.MENENGAH));
        assertEquals(EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP), programmes(BusinessScale.BESAR));
    }

    @Test
    void eachShareIsRoundedHalfUpOnItsOwn() {
        // 5,000,050 x 3.7 % = 185,001.85; x 2 % = 100,001.00; class I 0.24 % = 12,000.12; JKM 0.3 % = 15,000.15
        Map<Programme, Share> shares = byProgramme(of(new PuCase(Rupiah.of(5_000_050), null, BusinessScale.KECIL, RiskClass.I, false, AUG_2025)));
        assertShare(shares.get(Programme.JHT), 185_002, 100_001);
        assertShare(shares.get(Programme.JKK), 12_000, 0);
        assertShare(shares.get(Programme.JKM), 15_000, 0);
        // 500 x 0.3 % = 1.5
        assertShare(byProgramme(of(Rupiah.of(500), BusinessScale.MIKRO, AUG_2025)).get(Programme.JKM), 2, 0);
    }

    @Test
    void whoReachedThePensionAgePaysNoMorePension() {
        // born 1966: reached 58, the age then valid, in 2024
        assertEquals(Set.of(Programme.JHT, Programme.JKK, Programme.JKM), programmesOfOneBorn(YearMonth.of(1966, 12), YearMonth.of(2025, 1)));
        // born 1967: 58 in 2025 when it is already 59; reaches it in 2026
        assertEquals(4, programmesOfOneBorn(YearMonth.of(1967, 1), YearMonth.of(2025, 12)).size());
        assertEquals(4, programmesOfOneBorn(YearMonth.of(1967, 1), YearMonth.of(2026, 1)).size());
        assertEquals(3, programmesOfOneBorn(YearMonth.of(1967, 1), YearMonth.of(2026, 2)).size());
    }

    @Test
    void example13TheLabourIntensiveReliefHalvesJkkFromFebruary2025ToJanuary2026() {
        for (YearMonth month : List.of(YearMonth.of(2025, 2), YearMonth.of(2025, 7), AUG_2025, YearMonth.of(2026, 1))) {
            assertShare(byProgramme(labourIntensive(RiskClass.III, month)).get(Programme.JKK), 26_700, 0);
        }
        assertShare(byProgramme(labourIntensive(RiskClass.III, YearMonth.of(2025, 1))).get(Programme.JKK), 53_400, 0);
        assertShare(byProgramme(labourIntensive(RiskClass.III, YearMonth.of(2026, 2))).get(Programme.JKK), 53_400, 0);
    }

    @Test
    void theReliefHasTheRatesOfTheReferenceInAllClassesAndNamesItsRegulation() {
        Map<RiskClass, String> rates = Map.of(RiskClass.I, "0.0012", RiskClass.II, "0.0027", RiskClass.III, "0.00445", RiskClass.IV, "0.00635",
                RiskClass.V, "0.0087");
        rates.forEach((risk, rate) -> {
            Share jkk = byProgramme(labourIntensive(risk, YearMonth.of(2025, 2))).get(Programme.JKK);
            assertEquals(0, new BigDecimal(rate).compareTo(jkk.employer().rate()), risk::name);
            assertTrue(jkk.regulation().endsWith("; PP 7/2025"), jkk::regulation);
        });
    }

    @Test
    void duringTheCovidRelaxationOnePercentOfJkkJkmAndJpIsDue() {
        for (YearMonth month : List.of(YearMonth.of(2020, 8), YearMonth.of(2021, 1))) {
            Map<Programme, Share> shares = byProgramme(of(SIX_MILLION, BusinessScale.MENENGAH, month));
            assertShare(shares.get(Programme.JHT), 222_000, 120_000);
            assertShare(shares.get(Programme.JKK), 534, 0);
            assertShare(shares.get(Programme.JKM), 180, 0);
            assertShare(shares.get(Programme.JP), 1_200, 600);
            assertTrue(shares.get(Programme.JKK).regulation().contains("PP 49/2020"));
        }
        for (YearMonth month : List.of(YearMonth.of(2020, 7), YearMonth.of(2021, 2))) {
            assertEquals(Rupiah.of(593_400), total(byProgramme(of(SIX_MILLION, BusinessScale.MENENGAH, month))));
        }
    }

    @Test
    void whatIsDueCitesEveryRowAndSaysWhenOneIsToBeVerified() {
        PuCharge sourced = PuContribution.of(aCase(SIX_MILLION, AUG_2025), book);
        assertEquals(Rupiah.of(593_400), sourced.total());
        assertFalse(sourced.provisional());
        assertEquals(11, sourced.rules().size());
        assertTrue(PuContribution.of(aCase(SIX_MILLION, YearMonth.of(2020, 9)), book).provisional());
        assertTrue(PuContribution.of(aCase(SIX_MILLION, YearMonth.of(2021, 3)), book).provisional());
    }

    @Test
    void theFirstMonthIsJuly2015() {
        assertShare(jp(YearMonth.of(2015, 7)), 140_000, 70_000);
        assertThrows(IllegalArgumentException.class, () -> of(SIX_MILLION, BusinessScale.BESAR, YearMonth.of(2015, 6)));
    }

    @Test
    void impossibleInputsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> aCase(Rupiah.of(-1), AUG_2025));
        assertThrows(IllegalArgumentException.class,
                () -> new PuCase(SIX_MILLION, AUG_2025.plusMonths(1), BusinessScale.BESAR, RiskClass.I, false, AUG_2025));
    }

    @Test
    void aHigherWageNeverCostsLessAndNoReliefCostsMore() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Rupiah wage = Rupiah.of(random.nextLong(50_000_000));
            YearMonth month = YearMonth.of(2015, 7).plusMonths(random.nextInt(140));
            RiskClass risk = RiskClass.values()[random.nextInt(5)];
            BusinessScale scale = BusinessScale.values()[random.nextInt(4)];
            PuCharge charge = PuContribution.of(new PuCase(wage, null, scale, risk, false, month), book);
            PuCharge more = PuContribution.of(new PuCase(wage.plus(Rupiah.of(1)), null, scale, risk, false, month), book);
            PuCharge relieved = PuContribution.of(new PuCase(wage, null, scale, risk, true, month), book);
            String what = "seed " + seed + ": " + wage + " in " + month;
            assertTrue(more.total().compareTo(charge.total()) >= 0, what);
            assertTrue(relieved.total().compareTo(charge.total()) <= 0, what);
            for (Share share : charge.shares()) {
                assertTrue(share.base().compareTo(wage) <= 0 && !share.total().isNegative(), what);
            }
        }
    }

    private List<Share> of(Rupiah wage, BusinessScale scale, YearMonth month) {
        return of(new PuCase(wage, YearMonth.of(1990, 5), scale, RiskClass.III, false, month));
    }

    private List<Share> of(PuCase asked) {
        return PuContribution.of(asked, book).shares();
    }

    private List<Share> labourIntensive(RiskClass risk, YearMonth month) {
        return of(new PuCase(SIX_MILLION, null, BusinessScale.MENENGAH, risk, true, month));
    }

    private static PuCase aCase(Rupiah wage, YearMonth month) {
        return new PuCase(wage, YearMonth.of(1990, 5), BusinessScale.MENENGAH, RiskClass.III, false, month);
    }

    private Share jp(YearMonth month) {
        return byProgramme(of(FIFTEEN_MILLION, BusinessScale.BESAR, month)).get(Programme.JP);
    }

    private Set<Programme> programmes(BusinessScale scale) {
        return byProgramme(of(SIX_MILLION, scale, AUG_2025)).keySet();
    }

    private Set<Programme> programmesOfOneBorn(YearMonth born, YearMonth month) {
        return byProgramme(of(new PuCase(SIX_MILLION, born, BusinessScale.BESAR, RiskClass.I, false, month))).keySet();
    }

    private static Map<Programme, Share> byProgramme(List<Share> shares) {
        return shares.stream().collect(Collectors.toMap(Share::programme, s -> s));
    }

    private static Rupiah total(Map<Programme, Share> shares) {
        return shares.values().stream().map(Share::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static void assertShare(Share share, long employer, long worker) {
        assertEquals(Rupiah.of(employer), share.employer().amount());
        assertEquals(Rupiah.of(worker), share.worker().amount());
    }
}
