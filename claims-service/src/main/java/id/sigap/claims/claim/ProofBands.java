package id.sigap.claims.claim;

import id.sigap.contracts.type.Rupiah;
import java.util.List;

/**
 * Amounts from which on a proof of who claims is held to more. What was proved for one band does not stand for a higher one.
 *
 * @param from lower ends, each itself in its band; in any order
 */
public record ProofBands(List<Rupiah> from) {

    public ProofBands {
        from = List.copyOf(from);
    }

    /** Whether what was shown stands for this amount. One that was shown while the amount was not known was held to the most, and stands for any. */
    public boolean covers(Proof shown, Rupiah amount) {
        return shown.amount() == null || band(amount) <= band(shown.amount());
    }

    private long band(Rupiah amount) {
        return from.stream().filter(lower -> lower.compareTo(amount) <= 0).count();
    }
}
