package id.sigap.claims.jht;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;

/**
 * What the tax of a JHT payment depends on.
 *
 * @param gross          held by the ledger for this payment
 * @param paidInWindow   JHT gross already paid to the person inside the window of a payment at once
 * @param afterTheWindow true if an earlier JHT payment lies in a calendar year before the window: then progressive, not final
 * @param hasNpwp        a valid NIK counts as NPWP (domain reference, open question 17); matters in the progressive case only
 * @param day            of payment, legal day in Asia/Jakarta
 */
public record TaxCase(Rupiah gross, Rupiah paidInWindow, boolean afterTheWindow, boolean hasNpwp, LocalDate day) {

    public TaxCase {
        if (gross.isNegative() || paidInWindow.isNegative()) {
            throw new IllegalArgumentException("amounts of a payment are not negative");
        }
    }
}
