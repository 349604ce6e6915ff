package id.sigap.claims.jht;

import id.sigap.claims.rules.RuleBook;
import id.sigap.claims.rules.RuleKey;
import id.sigap.claims.rules.RuleRow;
import id.sigap.contracts.claims.ClaimReason;
import java.time.LocalDate;

/**
 * May this be claimed on that day?
 *
 * @param day legal day in Asia/Jakarta; its rules apply
 */
public record Question(ClaimReason reason, LocalDate day, RuleBook book) {

    RuleRow row(RuleKey key) {
        return book.on(key, day);
    }
}
