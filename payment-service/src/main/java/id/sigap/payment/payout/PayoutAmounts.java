package id.sigap.payment.payout;

import id.sigap.contracts.type.Rupiah;

/**
 * What a payout comes to. gross + compensation = tax + net.
 *
 * @param gross        out of the hold or the fund
 * @param compensation for a late payment, out of the agency's own pocket
 * @param tax          withheld
 * @param net          what the bank is to transfer
 */
public record PayoutAmounts(Rupiah gross, Rupiah compensation, Rupiah tax, Rupiah net) {

    /** Whether they are amounts that can be paid, and agree. */
    boolean agree() {
        return gross.isPositive() && !compensation.isNegative() && !tax.isNegative() && net.isPositive()
                && gross.plus(compensation).equals(tax.plus(net));
    }
}
