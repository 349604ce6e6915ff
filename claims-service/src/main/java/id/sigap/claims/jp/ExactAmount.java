package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rupiah that are not rounded yet: a pension is rounded once, where it is paid. A fraction, since months divide by three and by seven.
 *
 * @param numerator   rupiah, not negative
 * @param denominator by which they are divided, at least 1
 */
public record ExactAmount(BigDecimal numerator, long denominator) {

    public ExactAmount {
        if (numerator.signum() < 0 || denominator < 1) {
            throw new IllegalArgumentException("an amount is not negative and is divided by at least 1");
        }
    }

    public static ExactAmount of(Rupiah whole) {
        return new ExactAmount(BigDecimal.valueOf(whole.amount()), 1);
    }

    ExactAmount times(BigDecimal factor) {
        return new ExactAmount(numerator.multiply(factor), denominator);
    }

    ExactAmount dividedBy(long parts) {
        return new ExactAmount(numerator, Math.multiplyExact(denominator, parts));
    }

    boolean isBelow(Rupiah whole) {
        return numerator.compareTo(BigDecimal.valueOf(whole.amount()).multiply(BigDecimal.valueOf(denominator))) < 0;
    }

    boolean isAbove(Rupiah whole) {
        return numerator.compareTo(BigDecimal.valueOf(whole.amount()).multiply(BigDecimal.valueOf(denominator))) > 0;
    }

    /** Half up to whole rupiah (the project's convention, domain reference 3.9). */
    public Rupiah rounded() {
        return Rupiah.of(numerator.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP).longValueExact());
    }
}
