package id.sigap.claims.jht;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * May this be claimed on that day?
 *
 * @param facts what is known of the person
 * @param day   legal day in Asia/Jakarta; its rules apply
 */
public record JhtCase(ClaimantFacts facts, ClaimReason reason, LocalDate day, RuleBook book) {

    public JhtCase {
        if (!reason.isOf(Programme.JHT)) {
            throw JhtReasons.ofAnother(reason);
        }
    }

    RuleRow row(RuleKey key) {
        return book.on(key, day);
    }
}
