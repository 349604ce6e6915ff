package id.sigap.payment.contribution.jakon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Charge;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-09 to WE-11 of the domain reference, and what holds for every contract value. */
class JakonContributionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final RuleBook book = ContributionRules.book();

    @Test
    void example9EightyMillion() {
        assertCharge(80_000_000, 168_000, 24_000);
    }

    @Test
    void example10SevenHundredAndFiftyMillion() {
        assertCharge(750_000_000, 1_215_000, 160_000);
    }

    @Test
    void example11SixBillion() {
        assertCharge(6_000_000_000L, 6_840_000, 710_000);
        assertTrue(onValue(6_000_000_000L, DAY).provisional(), "the top slice of JKM is to be verified");
    }

    @Test
    void theSlicesAddUpToTheOlderCombinedTariff() {
        assertEquals(Rupiah.of(240_000), onValue(100_000_000, DAY).total());
        assertEquals(Rupiah.of(1_000_000), onValue(500_000_000, DAY).total());
        assertEquals(Rupiah.of(1_750_000), onValue(1_000_000_000, DAY).total());
        assertEquals(Rupiah.of(6_550_000), onValue(5_000_000_000L, DAY).total());
        assertEquals(Rupiah.ZERO, onValue(0, DAY).total());
    }

    @Test
    void knownWagesBear174And030Percent() {
        Charge charge = JakonContribution.of(new JakonCase.WagesKnown(Rupiah.of(60_000_000), YearMonth.of(2026, 5)), book);
        assertEquals(Rupiah.of(1_044_000), charge.of(Programme.JKK));
        assertEquals(Rupiah.of(180_000), charge.of(Programme.JKM));
    }

    @Test
    void duringTheCovidRelaxationOnePercentIsDue() {
        assertEquals(Rupiah.of(192_000), onValue(80_000_000, LocalDate.of(2020, 7, 31)).total());
        assertEquals(Rupiah.of(1_920), onValue(80_000_000, LocalDate.of(2020, 8, 1)).total());
        assertEquals(Rupiah.of(1_920), onValue(80_000_000, LocalDate.of(2021, 1, 31)).total());
        assertEquals(Rupiah.of(192_000), onValue(80_000_000, LocalDate.of(2021, 2, 1)).total());
        assertEquals(Rupiah.of(12_240), JakonContribution.of(new JakonCase.WagesKnown(Rupiah.of(60_000_000), YearMonth.of(2020, 8)), book).total());
    }

    @Test
    void anAddendumAddsWhatTheHigherValueAdds() {
        JakonCase.WagesUnknown project = new JakonCase.WagesUnknown(Rupiah.of(80_000_000), DAY);
        assertEquals(Rupiah.of(1_375_000 - 192_000), JakonContribution.addendum(project, Rupiah.of(750_000_000), book).total());
        assertEquals(Rupiah.ZERO, JakonContribution.addendum(project, Rupiah.of(80_000_000), book).total());
        assertEquals(Rupiah.ZERO, JakonContribution.addendum(project, Rupiah.of(50_000_000), book).total());
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> onValue(-1, DAY));
        assertThrows(IllegalArgumentException.class, () -> new JakonCase.WagesKnown(Rupiah.of(-1), YearMonth.of(2026, 5)));
    }

    @Test
    void aHigherValueNeverCostsLessAndNoRupiahBearsMoreThanTheFirstSlice() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long value = random.nextLong(10_000_000_000L);
            long total = onValue(value, DAY).total().amount();
            String what = "seed " + seed + ": " + value;
            assertTrue(onValue(value + 1, DAY).total().amount() >= total, what);
            assertTrue(total <= value / 10_000 * 24 + 25 && total >= value / 10_000 * 10 - 1, what);
        }
    }

    private void assertCharge(long value, long jkk, long jkm) {
        Charge charge = onValue(value, DAY);
        assertEquals(Rupiah.of(jkk), charge.of(Programme.JKK));
        assertEquals(Rupiah.of(jkm), charge.of(Programme.JKM));
        assertEquals(Rupiah.of(jkk + jkm), charge.total());
    }

    private Charge onValue(long value, LocalDate day) {
        return JakonContribution.of(new JakonCase.WagesUnknown(Rupiah.of(value), day), book);
    }
}
