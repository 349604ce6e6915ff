package id.sigap.payment.contribution.pu;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Share;
import id.sigap.rules.RuleRow;
import java.util.List;

/**
 * What is due for one wage earner and one month.
 *
 * @param rules every row that was used
 */
public record PuCharge(List<Share> shares, List<RuleRow> rules) {

    public PuCharge {
        shares = List.copyOf(shares);
        rules = List.copyOf(rules);
    }

    public Rupiah total() {
        Rupiah total = Rupiah.ZERO;
        for (Share share : shares) {
            total = total.plus(share.total());
        }
        return total;
    }

    /** Whether a row in it is marked as general knowledge that nobody has read in the regulation yet. */
    public boolean provisional() {
        return rules.stream().anyMatch(row -> row.citation().verify());
    }
}
