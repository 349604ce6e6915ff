package id.sigap.claims.jkk;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * May this be claimed on that day?
 *
 * @param day legal day of the claim in Asia/Jakarta; the rules are those of the accident's day
 */
public record JkkCase(JkkFacts facts, JkkRequest request, LocalDate day, RuleBook book) {

    public JkkCase {
        if (day.isBefore(facts.day())) {
            throw new IllegalArgumentException("nothing is claimed before it happens");
        }
    }

    RuleRow row(RuleKey key) {
        return book.on(key, facts.day());
    }

    RuleRow documents(DocumentSet set) {
        return book.on(JkkFigure.JKK_DOCUMENTS, set.name(), facts.day());
    }
}
