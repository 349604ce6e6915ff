package id.sigap.claims.heir.kin;

import java.math.BigInteger;

/** An exact share of one, in lowest terms: above zero, at most one. */
public record Fraction(long numerator, long denominator) {

    public static final Fraction WHOLE = new Fraction(1, 1);

    public Fraction {
        if (numerator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("a share lies above zero and is at most one");
        }
        long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
        numerator = numerator / divisor;
        denominator = denominator / divisor;
    }

    public Fraction plus(Fraction other) {
        return new Fraction(Math.addExact(Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** Rounded down to a whole. */
    long floorOf(long whole) {
        return BigInteger.valueOf(whole).multiply(BigInteger.valueOf(numerator)).divide(BigInteger.valueOf(denominator)).longValueExact();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
