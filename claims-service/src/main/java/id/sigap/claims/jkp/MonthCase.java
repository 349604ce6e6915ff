package id.sigap.claims.jkp;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * May that month of JKP be claimed on that day?
 *
 * @param payment   of the schedule
 * @param lostOn    day on which the job was lost; its regime applies
 * @param agreement whether the commitment to look for work (KAPK) is signed; null while not known
 * @param account   whether a bank account is given; null while not known
 * @param search    asked for from the second month on
 * @param since     null while not known
 * @param day       of this month's claim, legal day in Asia/Jakarta
 */
public record MonthCase(JkpSchedule.Payment payment, LocalDate lostOn, Boolean agreement, Boolean account, JobSearch search, Since since, LocalDate day,
        RuleBook book) {

    RuleRow row(RuleKey key) {
        return book.on(key, lostOn);
    }

    boolean first() {
        return payment.number() == 1;
    }
}
