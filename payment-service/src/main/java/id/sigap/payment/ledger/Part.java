package id.sigap.payment.ledger;

import id.sigap.contracts.type.Rupiah;
import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An heir's part of a legacy, exact: thirds do not have a decimal. */
public record Part(int numerator, int denominator) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    public Part {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException("a part is above zero: " + numerator + "/" + denominator);
        }
    }

    /** @throws IllegalArgumentException if it is not written as {@code 1/3} */
    public static Part of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a part: " + text);
        }
        return new Part(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Cut to whole rupiah, so that parts never add up to more than the whole. */
    Rupiah of(Rupiah whole) {
        return Rupiah.of(BigInteger.valueOf(whole.amount()).multiply(BigInteger.valueOf(numerator)).divide(BigInteger.valueOf(denominator))
                .longValueExact());
    }

    /** Below zero, zero or above: whether the parts add up to less than the whole, to it, or to more. */
    static int compareToWhole(Collection<Part> parts) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger whole = BigInteger.ONE;
        for (Part part : parts) {
            BigInteger denominator = BigInteger.valueOf(part.denominator);
            sum = sum.multiply(denominator).add(BigInteger.valueOf(part.numerator).multiply(whole));
            whole = whole.multiply(denominator);
            BigInteger common = sum.gcd(whole);
            sum = sum.divide(common);
            whole = whole.divide(common);
        }
        return sum.compareTo(whole);
    }
}
