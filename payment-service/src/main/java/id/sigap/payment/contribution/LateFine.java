package id.sigap.payment.contribution;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The employer's fine for late payment: a fraction of the unpaid contributions per started month, not compounded. */
public final class LateFine {

    private final RuleBook rules;

    public LateFine(RuleBook rules) {
        this.rules = rules;
    }

    /** @return zero if paid by the due date */
    public Rupiah of(Rupiah contributions, LocalDate due, LocalDate paidOn) {
        BigDecimal rate = rules.on(due, Rule.LATE_FINE_PER_MONTH).number();
        return contributions.times(rate.multiply(BigDecimal.valueOf(startedMonths(due, paidOn))));
    }

    private static long startedMonths(LocalDate due, LocalDate paidOn) {
        if (!paidOn.isAfter(due)) {
            return 0;
        }
        long full = ChronoUnit.MONTHS.between(due, paidOn);
        return due.plusMonths(full).isBefore(paidOn) ? full + 1 : full;
    }
}
