package id.sigap.payment.contribution;

import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a time-limited relief leaves to be paid of a contribution (domain reference 3.8).
 *
 * @param share of the contribution, 1 where there is no relief
 * @param rules the rows that reduce it; none where nothing does
 */
public record Relief(BigDecimal share, List<RuleRow> rules) {

    public static final Relief NONE = new Relief(BigDecimal.ONE, List.of());

    /** The same with what this row leaves; a row of 1 says that there is no relief on its day. */
    public Relief and(RuleRow payableShare) {
        if (payableShare.rate().compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        List<RuleRow> both = new ArrayList<>(rules);
        both.add(payableShare);
        return new Relief(share.multiply(payableShare.rate()), List.copyOf(both));
    }

    public BigDecimal of(RuleRow rate) {
        return rules.isEmpty() ? rate.rate() : rate.rate().multiply(share);
    }

    /** The regulation of a rate and of what reduces it. */
    public String cited(RuleRow rate) {
        String regulation = rate.citation().regulation();
        for (RuleRow row : rules) {
            regulation = regulation + "; " + row.citation().regulation();
        }
        return regulation;
    }
}
