package id.sigap.claims.jht;

import id.sigap.contracts.type.Rupiah;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

/**
 * A JHT account over some months.
 *
 * @param opening       balance at the first month's beginning
 * @param first         first month, of Asia/Jakarta
 * @param contributions booked in each month, one for every month from the first on, zero where none came
 */
public record AccrualCase(Rupiah opening, YearMonth first, List<Rupiah> contributions) {

    private static final int LONGEST_MONTHS = 12 * 100;

    public AccrualCase {
        contributions = List.copyOf(contributions);
        if (opening.isNegative() || contributions.stream().anyMatch(Rupiah::isNegative)) {
            throw new IllegalArgumentException("a balance and its contributions are not negative");
        }
        if (contributions.size() > LONGEST_MONTHS) {
            throw new IllegalArgumentException("at most " + LONGEST_MONTHS + " months, not " + contributions.size());
        }
    }

    /** The same contribution every month. */
    public static AccrualCase steady(Rupiah opening, YearMonth first, Rupiah monthly, int months) {
        if (months < 0 || months > LONGEST_MONTHS) {
            throw new IllegalArgumentException("between 0 and " + LONGEST_MONTHS + " months, not " + months);
        }
        return new AccrualCase(opening, first, Collections.nCopies(months, monthly));
    }

    YearMonth last() {
        return first.plusMonths(contributions.size() - 1L);
    }
}
