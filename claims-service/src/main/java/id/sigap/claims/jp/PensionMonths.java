package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The months of a pension: the one in which the right arose is the first.
 *
 * @param first pension of that month
 * @param on    legal day on which the right arose
 */
public record PensionMonths(Rupiah first, LocalDate on) {

    /** A life's worth: no sum runs longer. */
    private static final int MOST = 1200;

    public PensionMonths {
        if (!first.isPositive()) {
            throw new IllegalArgumentException("a pension is more than nothing");
        }
    }

    public YearMonth begin() {
        return YearMonth.from(on);
    }

    /** With the raises until then. */
    public RaisedPension of(YearMonth month, RuleBook book) {
        LocalDate day = month.atDay(1);
        return RaisedPension.on(day.isBefore(on) ? on : day, first, on, book);
    }

    /** Of all months up to and with this one. */
    public Rupiah until(YearMonth last, RuleBook book) {
        Rupiah sum = Rupiah.ZERO;
        int months = 0;
        for (YearMonth month = begin(); !month.isAfter(last) && months < MOST; month = month.plusMonths(1), months++) {
            sum = sum.plus(of(month, book).amount());
        }
        return sum;
    }

    /** The month up to which an amount pays; empty if it is no sum of whole months. */
    public Optional<YearMonth> paidBy(Rupiah amount, RuleBook book) {
        Rupiah sum = Rupiah.ZERO;
        YearMonth month = begin();
        for (int months = 0; months < MOST && sum.compareTo(amount) < 0; months++, month = month.plusMonths(1)) {
            sum = sum.plus(of(month, book).amount());
        }
        return sum.equals(amount) && sum.isPositive() ? Optional.of(month.minusMonths(1)) : Optional.empty();
    }
}
