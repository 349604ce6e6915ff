package id.sigap.claims.jkp;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;

/**
 * What the cash of JKP depends on.
 *
 * @param wage    of a month, as last reported by the employer
 * @param lostOn  day on which the job was lost; its regime applies
 */
public record JkpWage(Rupiah wage, LocalDate lostOn) {

    public JkpWage {
        if (wage.isNegative()) {
            throw new IllegalArgumentException("a wage is not negative");
        }
    }
}
