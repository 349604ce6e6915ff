package id.sigap.payment.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Rupiah;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PuContributionTest {

    private static final Rupiah SIX_MILLION = Rupiah.of(6_000_000);
    private static final Rupiah FIFTEEN_MILLION = Rupiah.of(15_000_000);
    private static final YearMonth AUG_2025 = YearMonth.of(2025, 8);

    private final PuContribution contribution = new PuContribution(RuleFile.pu());

    @Test
    void aMonthInAMediumBusinessOfClassThreeCosts593400() {
        Map<Programme, Share> shares = byProgramme(of(SIX_MILLION, BusinessScale.MENENGAH, AUG_2025));

        assertShare(shares.get(Programme.JHT), 222_000, 120_000);
        assertShare(shares.get(Programme.JKK), 53_400, 0);
        assertShare(shares.get(Programme.JKM), 18_000, 0);
        assertShare(shares.get(Programme.JP), 120_000, 60_000);
        assertEquals(Rupiah.of(593_400), total(shares));
    }

    @Test
    void thePensionBaseIsCutAtTheCapOfTheContributionMonth() {
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
        Map<Programme, Share> shares = byProgramme(contribution.of(Rupiah.of(5_000_050), null, BusinessScale.KECIL, RiskClass.I, AUG_2025));
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
    void monthsUnderTheReliefOf2020AreNotCharged() {
        assertThrows(IllegalArgumentException.class, () -> of(SIX_MILLION, BusinessScale.BESAR, YearMonth.of(2021, 1)));
    }

    private List<Share> of(Rupiah wage, BusinessScale scale, YearMonth month) {
        return contribution.of(wage, YearMonth.of(1990, 5), scale, RiskClass.III, month);
    }

    private Share jp(YearMonth month) {
        return byProgramme(of(FIFTEEN_MILLION, BusinessScale.BESAR, month)).get(Programme.JP);
    }

    private Set<Programme> programmes(BusinessScale scale) {
        return byProgramme(of(SIX_MILLION, scale, AUG_2025)).keySet();
    }

    private Set<Programme> programmesOfOneBorn(YearMonth born, YearMonth month) {
        return byProgramme(contribution.of(SIX_MILLION, born, BusinessScale.BESAR, RiskClass.I, month)).keySet();
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
