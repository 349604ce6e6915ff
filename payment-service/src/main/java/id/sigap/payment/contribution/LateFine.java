package id.sigap.payment.contribution;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The employer's fine for late payment: a share of the unpaid contributions per started month, not compounded (domain reference, open question 13),
 * by the rules of the contribution month. Self-employed members (BPU) pay none.
 */
public final class LateFine {

    private LateFine() {
    }

    /**
     * @param month the contribution month
     * @return zero if paid by the due date
     * @throws IllegalArgumentException for negative contributions
     */
    public static Rupiah of(Rupiah contributions, YearMonth month, LocalDate due, LocalDate paidOn, RuleBook book) {
        if (contributions.isNegative()) {
            throw new IllegalArgumentException("unpaid contributions are not negative");
        }
        long months = startedMonths(due, paidOn);
        if (months == 0) {
            return Rupiah.ZERO;
        }
        BigDecimal rate = book.on(ContributionFigure.LATE_FINE_PER_MONTH, month.atDay(1)).rate();
        return contributions.times(rate.multiply(BigDecimal.valueOf(months)));
    }

    private static long startedMonths(LocalDate due, LocalDate paidOn) {
        if (!paidOn.isAfter(due)) {
            return 0;
        }
        long full = ChronoUnit.MONTHS.between(due, paidOn);
        return due.plusMonths(full).isBefore(paidOn) ? full + 1 : full;
    }
}
