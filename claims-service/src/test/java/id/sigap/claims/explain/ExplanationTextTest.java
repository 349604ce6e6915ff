package id.sigap.claims.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.jht.JhtTax;
import id.sigap.claims.jht.TaxCase;
import id.sigap.claims.jht.TaxNumber;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private final Reasoning reasoning = JhtTax.compute(
            new TaxCase(Rupiah.of(62_500_000), Rupiah.ZERO, false, TaxNumber.NIK, LocalDate.of(2026, 11, 24)), ClaimRules.book()).reasoning();
    private final Explanation explanation = reasoning.explanation();

    @Test
    void theArithmeticReadsAsAPersonWouldWriteIt() {
        String english = ExplanationText.render(explanation, Locale.ENGLISH);

        assertTrue(english.contains("taxable part: max(0, Rp62,500,000 − Rp50,000,000) = Rp12,500,000"), english);
        assertTrue(english.contains("final tax: Rp12,500,000 × 5 % = Rp625,000"), english);
        assertTrue(english.contains("result: Rp61,875,000"), english);
    }

    @Test
    void indonesianUsesItsOwnNumbersAndWords() {
        String indonesian = ExplanationText.render(explanation, Locale.of("id"));

        assertTrue(indonesian.contains("pajak final: Rp12.500.000 × 5 % = Rp625.000"), indonesian);
        assertTrue(indonesian.contains("perlu diverifikasi"), indonesian);
    }

    @Test
    void anAnswerThatUsedAnUnverifiedRowSaysSo() {
        assertTrue(explanation.provisional());
        assertTrue(new ReasoningBuilder("induk", "parent", explanation.day()).part(reasoning).build().provisional());
        Explanation empty = new ReasoningBuilder("kosong", "empty", explanation.day()).build().explanation();
        assertFalse(empty.provisional());
        assertTrue(empty.with(List.of(explanation)).provisional());
        assertEquals(explanation.total(), empty.with(List.of(explanation, empty)).total());
    }
}
