package id.sigap.payment.contribution.pmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.pmi.PmiCase.Path;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked example WE-12 of the domain reference, the prices of section 3.7, and what holds for every length. */
class PmiContributionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final RuleBook book = ContributionRules.book();

    @Test
    void example12ThirtyMonthsViaAPelaksana() {
        PmiCharge charge = of(Path.PELAKSANA_PENEMPATAN, 30);
        assertEquals(Rupiah.of(37_500), charge.beforeWork());
        assertEquals(Rupiah.of(413_500), charge.work());
        assertEquals(Rupiah.of(451_000), charge.total());
    }

    @Test
    void thePricedLengths() {
        assertTotals(6, 145_500, 108_000);
        assertTotals(12, 226_500, 189_000);
        assertTotals(24, 370_000, 332_500);
        assertTotals(25, 383_500, 346_000);
    }

    @Test
    void betweenThemMonthsAreAddedUpToTheNextPrice() {
        assertTotals(1, 145_500, 108_000);
        assertTotals(7, 159_000, 121_500);
        assertTotals(18, 307_500, 270_000);
        // 189,000 + 11 x 13,500 = 337,500 is more than 24 months cost
        assertTotals(23, 370_000, 332_500);
    }

    @Test
    void theRulesBeginOn22February2023() {
        assertEquals(Rupiah.of(370_000), PmiContribution.of(new PmiCase(Path.PELAKSANA_PENEMPATAN, 24, LocalDate.of(2023, 2, 22)), book).total());
        assertThrows(IllegalArgumentException.class,
                () -> PmiContribution.of(new PmiCase(Path.PELAKSANA_PENEMPATAN, 24, LocalDate.of(2023, 2, 21)), book));
    }

    @Test
    void jhtIsChosenBetweenItsBounds() {
        assertEquals(Rupiah.of(50_000), PmiContribution.jht(Rupiah.of(50_000), DAY, book).total());
        assertEquals(Rupiah.of(600_000), PmiContribution.jht(Rupiah.of(600_000), DAY, book).total());
        assertThrows(IllegalArgumentException.class, () -> PmiContribution.jht(Rupiah.of(49_999), DAY, book));
        assertThrows(IllegalArgumentException.class, () -> PmiContribution.jht(Rupiah.of(600_001), DAY, book));
    }

    @Test
    void aContractHasALength() {
        assertThrows(IllegalArgumentException.class, () -> new PmiCase(Path.PERSEORANGAN, 0, DAY));
        assertThrows(IllegalArgumentException.class, () -> new PmiCase(Path.PERSEORANGAN, 601, DAY));
    }

    @Test
    void aLongerContractNeverCostsLessAndThePathsDifferByThePhaseBeforeWork() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int months = 1 + random.nextInt(598);
            PmiCharge alone = of(Path.PERSEORANGAN, months);
            assertTrue(of(Path.PERSEORANGAN, months + 1).total().compareTo(alone.total()) >= 0, "seed " + seed + ": " + months);
            assertEquals(Rupiah.of(37_500), of(Path.PELAKSANA_PENEMPATAN, months).total().minus(alone.total()), "seed " + seed + ": " + months);
        }
    }

    private void assertTotals(int months, long viaPelaksana, long alone) {
        assertEquals(Rupiah.of(viaPelaksana), of(Path.PELAKSANA_PENEMPATAN, months).total(), months + " months");
        assertEquals(Rupiah.of(alone), of(Path.PERSEORANGAN, months).total(), months + " months");
    }

    private PmiCharge of(Path path, int months) {
        return PmiContribution.of(new PmiCase(path, months, DAY), book);
    }
}
