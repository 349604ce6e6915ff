package id.sigap.claims.jp;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * May this be claimed of JP on that day?
 *
 * @param day legal day in Asia/Jakarta
 */
public record JpCase(JpKind kind, JpFacts facts, LocalDate day, RuleBook book) {

    /** By the rules of the death if one opened the claim, else by those of the claim's day. */
    LocalDate ruleDay() {
        return kind.isOfSurvivors() && facts.died() != null ? facts.died() : day;
    }

    RuleRow row(RuleKey key) {
        return book.on(key, ruleDay());
    }

    /** Only where the density is known. */
    boolean hasPensionMonths() {
        return facts.density().paidMonths() >= row(JpFigure.JP_PENSION_MONTHS).whole();
    }
}
