package id.sigap.claims.accident;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Explanation.CheckOutcome;
import id.sigap.claims.jkk.JkkCase;
import id.sigap.claims.jkk.JkkFacts;
import id.sigap.claims.jkk.JkkRequest;
import id.sigap.claims.jkk.JkkRule;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition of care under JKK, and how it stands for this accident today. */
@Schema(name = "AccidentCheck")
record CheckView(@Schema(examples = "MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_THE_ACCIDENT") String code,
        @Schema(examples = "The membership was active on the day of the accident") String text, CheckOutcome outcome,
        @Schema(examples = "protected on 2026-11-28") String detail,
        @Schema(description = "What to do; null unless it is not met", examples = "Ask the employer") String next) {

    static List<CheckView> of(JkkFacts facts, LocalDate today, RuleBook book, Locale language) {
        JkkCase asked = new JkkCase(facts, JkkRequest.CARE, today, book);
        return JkkRule.of(JkkRequest.CARE).stream().map(rule -> of(rule, rule.check(asked), language)).toList();
    }

    private static CheckView of(JkkRule rule, Finding finding, Locale language) {
        String text = rule.text().in(language);
        return switch (finding) {
            case Finding.Met met -> new CheckView(rule.code(), text, CheckOutcome.MET, met.detail().text().in(language), null);
            case Finding.NotMet not -> new CheckView(rule.code(), text, CheckOutcome.NOT_MET, not.detail().text().in(language),
                    not.next().text().in(language));
            case Finding.NotKnownYet unknown ->
                    new CheckView(rule.code(), text, CheckOutcome.NOT_KNOWN_YET, unknown.waitingFor().text().in(language), null);
        };
    }
}
