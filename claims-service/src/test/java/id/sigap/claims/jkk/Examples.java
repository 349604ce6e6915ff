package id.sigap.claims.jkk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Wages, days and checks that tests of benefits share. */
public final class Examples {

    public static final RuleBook BOOK = ClaimRules.book();
    /** W of the domain reference's worked examples. */
    public static final Rupiah W = Rupiah.of(6_000_000);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    /** The last day before PP 82/2019. */
    public static final LocalDate LAST_DAY_OF_PP_44 = LocalDate.of(2019, 12, 1);
    public static final LocalDate FIRST_DAY_OF_PP_82 = LocalDate.of(2019, 12, 2);

    private Examples() {
    }

    public static WageCase wage(Rupiah wage) {
        return new WageCase(wage, List.of(), DAY);
    }

    /** The items add up to the reasoning's total, and everything can be read in both languages. */
    public static void assertSound(Benefit benefit, String context) {
        assertEquals(benefit.total(), benefit.reasoning().total(), context);
        assertReadable(benefit.reasoning());
        benefit.items().forEach(item -> assertFalse(item.label().indonesian().isBlank() || item.label().english().isBlank(), item.code()));
    }

    public static void assertReadable(Reasoning reasoning) {
        Explanation explanation = reasoning.explanation();
        for (Locale locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            String text = ExplanationText.render(explanation, locale);
            assertFalse(text.contains("{") || text.contains("null"), text);
        }
        assertFalse(explanation.title().indonesian().equals(explanation.title().english()), explanation.title().english());
        assertFalse(explanation.rules().isEmpty() && explanation.inputs().isEmpty() && explanation.steps().isEmpty(), explanation.title().english());
    }
}
