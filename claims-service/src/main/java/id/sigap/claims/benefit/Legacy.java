package id.sigap.claims.benefit;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a death leaves to divide.
 *
 * @param funeral the funeral grant
 * @param rest    everything else that is paid to heirs, the scholarship not among it: that is the children's own
 * @param death   its rules apply
 * @param paidOn  on which an heir is of age or not
 */
public record Legacy(Rupiah funeral, Rupiah rest, List<Heir> heirs, LocalDate death, LocalDate paidOn) {

    private static final int MOST = 100;

    public Legacy {
        heirs = List.copyOf(heirs);
        if (funeral.isNegative() || rest.isNegative()) {
            throw new IllegalArgumentException("what is divided is not negative");
        }
        if (paidOn.isBefore(death)) {
            throw new IllegalArgumentException("nothing is paid to heirs before the death");
        }
        if (heirs.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " heirs");
        }
        Set<String> keys = new HashSet<>();
        for (Heir heir : heirs) {
            if (!keys.add(heir.key())) {
                throw new IllegalArgumentException("an heir is given twice");
            }
        }
    }
}
