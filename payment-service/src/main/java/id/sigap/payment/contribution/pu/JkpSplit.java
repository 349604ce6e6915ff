package id.sigap.payment.contribution.pu;

import static id.sigap.payment.contribution.ContributionFigure.JKP_CONTRIBUTION_WAGE_LIMIT;
import static id.sigap.payment.contribution.ContributionFigure.JKP_FROM_JKK_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JKP_FROM_JKM_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JKP_STATE_RATE;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.util.List;

/**
 * How JKP is paid for: a share of the state, and parts of what JKK and JKM received (domain reference 3.4). The employer's bill does not change.
 * Reckoned on the wage up to the limit, the rest stays where it was (open question 30).
 *
 * @param state   what the state owes the fund of JKP
 * @param jkkKept what JKK keeps of its own
 * @param jkmKept what JKM keeps of its own
 * @param rules   every row that was used
 */
public record JkpSplit(Rupiah state, Rupiah fromJkk, Rupiah fromJkm, Rupiah jkkKept, Rupiah jkmKept, List<RuleRow> rules) {

    /** @throws IllegalArgumentException for a day before JKP began */
    public static JkpSplit of(JkpReceipt receipt, RuleBook book) {
        RuleRow limit = book.on(JKP_CONTRIBUTION_WAGE_LIMIT, receipt.day());
        if (!receipt.jkpMember()) {
            return new JkpSplit(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, receipt.jkk(), receipt.jkm(), List.of());
        }
        RuleRow state = book.on(JKP_STATE_RATE, receipt.day());
        RuleRow jkk = book.on(JKP_FROM_JKK_RATE, receipt.day());
        RuleRow jkm = book.on(JKP_FROM_JKM_RATE, receipt.day());
        Rupiah base = receipt.wage().min(limit.rupiah());
        // half of class I is 0.12 %: less than what is to be moved
        Rupiah fromJkk = base.times(jkk.rate()).min(receipt.jkk());
        Rupiah fromJkm = base.times(jkm.rate()).min(receipt.jkm());
        return new JkpSplit(base.times(state.rate()), fromJkk, fromJkm, receipt.jkk().minus(fromJkk), receipt.jkm().minus(fromJkm),
                List.of(limit, state, jkk, jkm));
    }

    /** What the fund of JKP gets. */
    public Rupiah fund() {
        return state.plus(fromJkk).plus(fromJkm);
    }
}
