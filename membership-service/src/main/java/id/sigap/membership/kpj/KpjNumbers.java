package id.sigap.membership.kpj;

import id.sigap.contracts.type.Kpj;
import java.util.random.RandomGenerator;

/**
 * Draws numbers of 11 digits that nobody can guess: independent of each other, of the person, of the time. The first digit is
 * not 0, so that no spreadsheet drops it: 9 × 10^10 numbers, of which 60 million members take less than one in a thousand.
 */
public final class KpjNumbers {

    private static final long LEAST = 10_000_000_000L;
    private static final long BELOW = 100_000_000_000L;

    private final RandomGenerator random;

    /** @param random must be cryptographically strong outside of tests */
    public KpjNumbers(RandomGenerator random) {
        this.random = random;
    }

    public Kpj draw() {
        return new Kpj(Long.toString(random.nextLong(LEAST, BELOW)));
    }
}
