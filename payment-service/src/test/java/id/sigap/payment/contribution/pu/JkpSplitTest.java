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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked example WE-02 of the domain reference, the change of 2025-02-07, and who is a member of JKP. */
class JkpSplitTest {

    private static final LocalDate SEP_2025 = LocalDate.of(2025, 9, 15);
    private final RuleBook book = ContributionRules.book();

    @Test
    void example2BelowTheLimitTheWholeWageCounts() {
        JkpSplit split = split(4_000_000, 35_600, 12_000, SEP_2025);
        assertEquals(Rupiah.of(8_800), split.state());
        assertEquals(Rupiah.of(5_600), split.fromJkk());
        assertEquals(Rupiah.of(30_000), split.jkkKept());
        assertEquals(Rupiah.of(14_400), split.fund());
    }

    @Test
    void example2AboveTheLimitTheRestStaysWithJkk() {
        JkpSplit split = split(6_000_000, 53_400, 18_000, SEP_2025);
        assertEquals(Rupiah.of(11_000), split.state());
        assertEquals(Rupiah.of(7_000), split.fromJkk());
        assertEquals(Rupiah.of(46_400), split.jkkKept());
        assertTrue(split.rules().stream().anyMatch(row -> row.citation().verify()), "the limit on contributions is to be verified");
    }

    @Test
    void example2TheBillDoesNotChange() {
        List<Share> shares = PuContribution.of(new PuCase(Rupiah.of(4_000_000), null, BusinessScale.MENENGAH, RiskClass.III, false, YearMonth.of(2025, 8)),
                book).shares();
        assertEquals(Rupiah.of(35_600), shares.stream().filter(share -> share.programme() == Programme.JKK).findFirst().orElseThrow().total());
        assertTrue(shares.stream().noneMatch(share -> share.programme() == Programme.JKP));
    }

    @Test
    void untilTheSixthOfFebruary2025JkmGaveATenthOfAPercent() {
        JkpSplit before = split(4_000_000, 35_600, 12_000, LocalDate.of(2025, 2, 6));
        assertEquals(Rupiah.of(4_000), before.fromJkm());
        assertEquals(Rupiah.of(8_000), before.jkmKept());
        assertEquals(Rupiah.of(18_400), before.fund());
        JkpSplit after = split(4_000_000, 35_600, 12_000, LocalDate.of(2025, 2, 7));
        assertEquals(Rupiah.ZERO, after.fromJkm());
        assertEquals(Rupiah.of(14_400), after.fund());
    }

    @Test
    void beforeJkpBeganThereIsNothingToSplit() {
        assertEquals(Rupiah.of(18_400), split(4_000_000, 35_600, 12_000, LocalDate.of(2021, 2, 2)).fund());
        assertThrows(IllegalArgumentException.class, () -> split(4_000_000, 35_600, 12_000, LocalDate.of(2021, 2, 1)));
        assertThrows(IllegalArgumentException.class, () -> split(4_000_000, -1, 12_000, SEP_2025));
    }

    @Test
    void nothingIsMovedForWhoIsNoMember() {
        JkpSplit split = JkpSplit.of(new JkpReceipt(Rupiah.of(4_000_000), Rupiah.of(35_600), Rupiah.of(12_000), false, SEP_2025), book);
        assertEquals(Rupiah.ZERO, split.fund());
        assertEquals(Rupiah.of(35_600), split.jkkKept());
    }

    @Test
    void halfOfClassOneIsMovedWholeForItIsLessThanThePart() {
        JkpSplit split = split(4_000_000, 4_800, 12_000, SEP_2025);
        assertEquals(Rupiah.of(4_800), split.fromJkk());
        assertEquals(Rupiah.ZERO, split.jkkKept());
    }

    @Test
    void whatJkkKeepsIsTheNetRateOfEachClass() {
        Map<RiskClass, Long> net = Map.of(RiskClass.I, 4_000L, RiskClass.II, 16_000L, RiskClass.III, 30_000L, RiskClass.IV, 45_200L, RiskClass.V, 64_000L);
        net.forEach((risk, kept) -> {
            Rupiah jkk = PuContribution.of(new PuCase(Rupiah.of(4_000_000), null, BusinessScale.MIKRO, risk, false, YearMonth.of(2025, 8)), book).shares()
                    .getFirst().total();
            assertEquals(Rupiah.of(kept), split(4_000_000, jkk.amount(), 12_000, SEP_2025).jkkKept(), risk::name);
        });
    }

    @Test
    void thePartsAreWhatWasReceivedAndWhatTheStateOwes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long jkk = random.nextLong(300_000);
            long jkm = random.nextLong(60_000);
            JkpSplit split = split(random.nextLong(20_000_000), jkk, jkm, LocalDate.of(2021, 2, 2).plusDays(random.nextInt(2_000)));
            assertEquals(Rupiah.of(jkk + jkm), split.fund().minus(split.state()).plus(split.jkkKept()).plus(split.jkmKept()), "seed " + seed);
            assertFalse(split.jkkKept().isNegative() || split.jkmKept().isNegative(), "seed " + seed);
            assertTrue(split.state().compareTo(Rupiah.of(11_000)) <= 0, "seed " + seed);
        }
    }

    private JkpSplit split(long wage, long jkk, long jkm, LocalDate day) {
        return JkpSplit.of(new JkpReceipt(Rupiah.of(wage), Rupiah.of(jkk), Rupiah.of(jkm), true, day), book);
    }
}
