package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;

/**
 * Whom a claim of JP rests on.
 *
 * @param born    null while not known
 * @param died    null while no death is reported
 * @param savings contributions with their development, as the ledger has them; null while not known
 */
public record JpMember(LocalDate born, LocalDate died, Rupiah savings) {

    @Override
    public String toString() {
        return "JpMember[***]";
    }
}
