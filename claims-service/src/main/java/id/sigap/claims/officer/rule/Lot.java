package id.sigap.claims.officer.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Draws a share of all claims by a keyed digest of each: nobody without the key can foresee which, and the same claim is always drawn or never. */
public final class Lot {

    private static final int BYTES = 8;
    private static final BigDecimal ALL = new BigDecimal(BigInteger.TWO.pow(8 * BYTES));

    private Lot() {
    }

    /**
     * @param digest 8 bytes or more, evenly spread
     * @param share  0 for none, 1 for all
     */
    public static boolean falls(byte[] digest, BigDecimal share) {
        BigDecimal place = new BigDecimal(new BigInteger(1, Arrays.copyOf(digest, BYTES)));
        return place.compareTo(share.multiply(ALL)) < 0;
    }
}
