package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;

/**
 * What lies in JP for a member whom no pension reaches.
 *
 * @param contributions of worker and employer, all that was paid
 * @param development   hasil pengembangan of them, until the payment
 */
public record Savings(Rupiah contributions, Rupiah development) {

    public Savings {
        if (contributions.isNegative() || development.isNegative()) {
            throw new IllegalArgumentException("contributions and their development are not negative");
        }
    }

    Rupiah total() {
        return contributions.plus(development);
    }
}
