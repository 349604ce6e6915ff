package id.sigap.claims.jht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-14 to WE-18 of the domain reference, and what holds for every amount. */
class JhtTaxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final RuleBook book = ClaimRules.book();

    @Test
    void example14BelowFiftyMillionIsUntaxedAndWentStraightThroughFromMay2025() {
        TaxedAmount taxed = tax(14_750_000, 0, false, true);

        assertEquals(Rupiah.ZERO, taxed.tax());
        assertEquals(Rupiah.of(14_750_000), taxed.net());
        assertTrue(Channel.of(ClaimReason.RESIGNATION, taxed.gross(), TaxNumber.NIK, LocalDate.of(2025, 5, 1), book).straightThrough());
        assertFalse(Channel.of(ClaimReason.RESIGNATION, taxed.gross(), TaxNumber.NIK, LocalDate.of(2025, 4, 30), book).straightThrough());
    }

    @Test
    void theLimitItselfStillGoesStraightThrough() {
        assertTrue(Channel.of(ClaimReason.RESIGNATION, Rupiah.of(15_000_000), TaxNumber.NIK, DAY, book).straightThrough());
        assertFalse(Channel.of(ClaimReason.RESIGNATION, Rupiah.of(15_000_001), TaxNumber.NIK, DAY, book).straightThrough());
    }

    @Test
    void example15FivePercentOfWhatLiesAboveFiftyMillion() {
        assertTaxAndNet(tax(62_500_000, 0, false, true), 625_000, 61_875_000);
    }

    @Test
    void example16TheSecondPartWithinTwoCalendarYearsIsTaxedTogetherWithTheFirst() {
        assertTaxAndNet(tax(36_000_000, 0, false, true), 0, 36_000_000);
        assertTaxAndNet(tax(40_000_000, 36_000_000, false, true), 1_300_000, 38_700_000);
    }

    @Test
    void example17LaterPartsAreTaxedProgressively() {
        assertTaxAndNet(tax(150_000_000, 0, true, true), 16_500_000, 133_500_000);
    }

    @Test
    void example18WithoutNpwpTheProgressiveTaxIsAFifthHigher() {
        assertTaxAndNet(tax(150_000_000, 0, true, false), 19_800_000, 130_200_000);
    }

    @Test
    void aCitizensNikCountsAsNpwpFromTheDayOfTheRowOnAndNotBefore() {
        assertEquals(Rupiah.of(3_600_000), laterTax(TaxNumber.NIK, LocalDate.of(2022, 7, 13)).tax());
        assertEquals(Rupiah.of(3_000_000), laterTax(TaxNumber.NIK, LocalDate.of(2022, 7, 14)).tax());
        assertEquals(Rupiah.of(3_000_000), laterTax(TaxNumber.NOT_KNOWN, DAY).tax());
    }

    @Test
    void aForeignerPaysTheSurchargeUnlessAnNpwpWasStatedAndTheExplanationNamesWhich() {
        assertEquals(Rupiah.of(3_600_000), laterTax(TaxNumber.of(false, false), DAY).tax());
        assertEquals(Rupiah.of(3_000_000), laterTax(TaxNumber.of(false, true), DAY).tax());
        assertEquals(TaxNumber.NIK, TaxNumber.of(true, false));
        assertEquals(TaxNumber.NOT_KNOWN, TaxNumber.of(null, true));
        assertExplained(TaxNumber.NONE, "number at the tax office: none: a foreigner who stated no NPWP", "Surcharge without NPWP = 0.20");
        assertExplained(TaxNumber.NPWP, "number at the tax office: the NPWP that a foreigner stated", "Numbers that count as an NPWP = NPWP NIK");
        assertExplained(TaxNumber.NIK, "number at the tax office: the member's NIK", "PMK 112/PMK.03/2022");
    }

    private void assertExplained(TaxNumber number, String... wanted) {
        String text = ExplanationText.render(laterTax(number, DAY).reasoning().explanation(), Locale.ENGLISH);
        for (String part : wanted) {
            assertTrue(text.contains(part), text);
        }
    }

    /** Sixty million, all of it in the first slice. */
    private TaxedAmount laterTax(TaxNumber number, LocalDate day) {
        return JhtTax.compute(new TaxCase(Rupiah.of(60_000_000), Rupiah.ZERO, true, number, day), book);
    }

    @Test
    void aStatedNpwpIsLookedAtByOfficersHoweverSmallTheBalance() {
        assertFalse(Channel.of(ClaimReason.RESIGNATION, Rupiah.of(1), TaxNumber.NPWP, DAY, book).straightThrough());
        assertTrue(Channel.of(ClaimReason.RESIGNATION, Rupiah.of(1), TaxNumber.NONE, DAY, book).straightThrough());
    }

    @Test
    void theTopSliceIsTaxedToo() {
        long expected = 3_000_000L + 28_500_000L + 62_500_000L + 1_350_000_000L + 350_000_000L;
        assertTaxAndNet(tax(6_000_000_000L, 0, true, true), expected, 6_000_000_000L - expected);
    }

    @Test
    void payingInPartsWithinTheWindowNeverChangesTheTaxByMoreThanARupiahOfRounding() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long first = random.nextLong(200_000_000);
            long second = random.nextLong(200_000_000);
            long parts = tax(first, 0, false, true).tax().amount() + tax(second, first, false, true).tax().amount();
            long whole = tax(first + second, 0, false, true).tax().amount();
            assertTrue(Math.abs(parts - whole) <= 1, "seed " + seed + ": " + first + " and " + second);
        }
    }

    @Test
    void moreGrossIsNeverLessNet() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long gross = random.nextLong(10_000_000_000L);
            boolean later = random.nextBoolean();
            assertTrue(tax(gross + 1, 0, later, true).net().compareTo(tax(gross, 0, later, true).net()) >= 0, "seed " + seed + ": " + gross);
        }
    }

    private TaxedAmount tax(long gross, long paidInWindow, boolean later, boolean npwp) {
        return JhtTax.compute(new TaxCase(Rupiah.of(gross), Rupiah.of(paidInWindow), later, npwp ? TaxNumber.NIK : TaxNumber.NONE, DAY), book);
    }

    private static void assertTaxAndNet(TaxedAmount taxed, long tax, long net) {
        assertEquals(Rupiah.of(tax), taxed.tax());
        assertEquals(Rupiah.of(net), taxed.net());
        assertEquals(Rupiah.of(net), taxed.reasoning().total());
    }
}
