package id.sigap.claims.jkp;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * May JKP be claimed on that day?
 *
 * @param day of the claim, legal day in Asia/Jakarta
 */
public record JkpCase(JkpFacts facts, LocalDate day, RuleBook book) {

    public JkpCase {
        if (facts.loss() != null && facts.loss().day().isAfter(day)) {
            throw new IllegalArgumentException("a job lost on " + facts.loss().day() + " can't be claimed for on " + day);
        }
    }

    /** The rules of the day on which the job was lost; while that is not known, of the day of the claim. */
    RuleRow row(RuleKey key) {
        return row(key, RuleKey.ALL);
    }

    RuleRow row(RuleKey key, String variant) {
        return book.on(key, variant, facts.loss() == null ? day : facts.loss().day());
    }
}
