package id.sigap.payment.contribution.pu;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;

/**
 * What was received for one wage earner and one month, before it is split.
 *
 * @param wage      of the month
 * @param jkk       received for JKK
 * @param jkm       received for JKM
 * @param jkpMember only for members of JKP anything is moved (PP 49/2023)
 * @param day       of the receipt, legal day in Asia/Jakarta; its rules apply
 */
public record JkpReceipt(Rupiah wage, Rupiah jkk, Rupiah jkm, boolean jkpMember, LocalDate day) {

    public JkpReceipt {
        if (wage.isNegative() || jkk.isNegative() || jkm.isNegative()) {
            throw new IllegalArgumentException("neither a wage nor what was received is negative");
        }
    }
}
