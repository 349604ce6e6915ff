package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every answer says in both languages how it came about. */
class JpReasoningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Savings SAVED = new Savings(Rupiah.of(21_600_000), Rupiah.of(6_400_000));
    private static final Family WIDOW = new Family(Family.Spouse.ENTITLED, List.of(), false);
    private final RuleBook book = ClaimRules.book();
    private final PensionRights rights = PensionRights.of(new WageHistory(YearMonth.of(2025, 12), 5_000_000, 15_000_000), DAY, book);

    @Test
    void everyTextOfEveryAnswerIsThereInBothLanguages() {
        PensionRights many = PensionRights.given(Rupiah.of(20_000_000), 600, 600);
        List<Reasoning> answers = List.of(
                JpBenefit.atPensionAge(rights, SAVED, DAY, book).reasoning(),
                JpBenefit.atPensionAge(many, SAVED, DAY, book).reasoning(),
                JpBenefit.atDisability(rights, DAY, book).reasoning(),
                JpBenefit.atDeath(many, SAVED, WIDOW, new Death(DAY, true), book).reasoning(),
                JpBenefit.atDeath(rights, SAVED, WIDOW, new Death(DAY, true), book).reasoning(),
                JpBenefit.afterPensioner(Rupiah.of(1_260_000), WIDOW, DAY, book).reasoning(),
                RaisedPension.on(DAY, Rupiah.of(1_260_000), LocalDate.of(2024, 1, 1), book).reasoning(),
                PensionSchedule.of(LocalDate.of(1980, 1, 1), 100, YearMonth.of(2026, 10), DAY, book).reasoning());

        answers.forEach(answer -> assertWritten(answer.explanation()));
    }

    @Test
    void theAverageIsAPartOfTheAnswerAndItsArithmeticCanBeFollowed() {
        Explanation written = JpBenefit.atDisability(rights, DAY, book).reasoning().explanation();

        assertEquals(1, written.parts().size());
        String english = ExplanationText.render(written, Locale.ENGLISH);
        assertTrue(english.contains("wages of the year, revalued: 2025 (1): Rp5,000,000 × 102.92 % = Rp5,146,000"), english);
        assertTrue(english.contains("wages of the year, revalued: 2026 (1): Rp10,547,400 × 100 % = Rp10,547,400"), english);
        assertTrue(english.contains("average of a month: Rp15,693,400 / 2 = Rp7,846,700"), english);
        assertTrue(english.contains("pension by the formula: 1 % × 2 / 12 × Rp7,846,700 = Rp13,078"), english);
        assertTrue(english.contains("raised to the minimum: max(Rp13,078, Rp411,400) = Rp411,400"), english);
        assertTrue(ExplanationText.render(written, Locale.of("id")).contains("dinaikkan ke batas paling sedikit: max(Rp13.078, Rp411.400) = Rp411.400"));
    }

    @Test
    void personalFactsAreNotPrinted() {
        assertEquals("JpFacts[***]", new JpFacts(LocalDate.of(1990, 1, 1), null, null, null, null).toString());
        assertEquals("Family[***]", WIDOW.toString());
        assertEquals("Child[***]", Child.dependent(DAY).toString());
    }

    private static void assertWritten(Explanation node) {
        assertBoth(node.title());
        node.inputs().forEach(input -> {
            assertBoth(input.label());
            assertFalse(input.value().indonesian().isBlank() || input.value().english().isBlank());
        });
        node.steps().forEach(step -> {
            assertBoth(step.label());
            assertFalse(step.arithmetic().indonesian().contains("{") || step.arithmetic().english().contains("{"), step::toString);
        });
        if (node.rounding() != null) {
            assertBoth(node.rounding());
        }
        assertFalse(node.rules().isEmpty());
        node.parts().forEach(JpReasoningTest::assertWritten);
    }

    private static void assertBoth(Text text) {
        assertFalse(text.indonesian().isBlank() || text.english().isBlank() || text.indonesian().equals(text.english()), text::toString);
    }
}
