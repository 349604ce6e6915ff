package id.sigap.payment.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.payment.contribution.ContributionFigure;
import id.sigap.payment.contribution.pu.Industry;
import id.sigap.rules.BpuFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContributionRulesTest {

    private final RuleBook book = ContributionRules.book();

    @Test
    void everyFigureSpeaksBothLanguages() {
        Stream.of(ContributionFigure.values()).map(ContributionFigure::label).forEach(ContributionRulesTest::speaksBoth);
    }

    @Test
    void everyFigureIsFound() {
        assertTrue(book.rows().stream().allMatch(RuleRow::found));
    }

    @Test
    void whatTheReferenceCallsGeneralKnowledgeIsMarked() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertTrue(verify(ContributionFigure.LATE_FINE_PER_MONTH, day));
        assertTrue(verify(ContributionFigure.DAILY_WAGE_DAYS, day));
        assertTrue(verify(BpuFigure.BPU_INCOME_BASE, day));
        assertTrue(verify(ContributionFigure.JAKON_JKM, day));
        assertFalse(verify(ContributionFigure.JAKON_JKK, day));
        assertTrue(verify(ContributionFigure.JKP_STATE_RATE, LocalDate.of(2025, 2, 6)));
        assertFalse(verify(ContributionFigure.JKP_STATE_RATE, LocalDate.of(2025, 2, 7)));
    }

    @Test
    void wordsThatAreDaysMonthsAndIndustriesCanBeRead() {
        book.history(ContributionFigure.COVID_JP_SETTLED).forEach(row -> assertEquals(2, row.words().stream().map(LocalDate::parse).count()));
        book.history(ContributionFigure.LABOUR_INTENSIVE_ARREARS_BY).forEach(row -> LocalDate.parse(row.words().getFirst()));
        book.history(ContributionFigure.LABOUR_INTENSIVE_PAID_UP_TO).forEach(row -> YearMonth.parse(row.words().getFirst()));
        book.history(ContributionFigure.LABOUR_INTENSIVE_INDUSTRIES).forEach(row -> row.words().forEach(Industry::valueOf));
        book.history(ContributionFigure.BPU_PERIODS).forEach(row -> row.words().forEach(Integer::parseInt));
    }

    @Test
    void jkpIsPaidInFullByItsParts() {
        assertEquals(0, new BigDecimal("0.0046").compareTo(jkpTotal(LocalDate.of(2025, 2, 6))));
        assertEquals(0, new BigDecimal("0.0036").compareTo(jkpTotal(LocalDate.of(2025, 2, 7))));
    }

    private BigDecimal jkpTotal(LocalDate day) {
        return book.on(ContributionFigure.JKP_STATE_RATE, day).rate().add(book.on(ContributionFigure.JKP_FROM_JKK_RATE, day).rate())
                .add(book.on(ContributionFigure.JKP_FROM_JKM_RATE, day).rate());
    }

    private boolean verify(RuleKey figure, LocalDate day) {
        return book.on(figure, day).citation().verify();
    }

    private static void speaksBoth(Text text) {
        assertFalse(text.indonesian().isBlank() || text.english().isBlank(), text::toString);
        assertNotEquals(text.indonesian(), text.english());
    }
}
