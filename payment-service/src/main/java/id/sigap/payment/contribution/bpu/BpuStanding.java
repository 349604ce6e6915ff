package id.sigap.payment.contribution.bpu;

import id.sigap.payment.contribution.ContributionFigure;
import id.sigap.rules.RuleBook;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a self-employed member stands with the contributions. There is no fine; arrears count for at most three months, then coverage is
 * inactive, and whoever comes back owes nothing for the time before (domain reference 3.5). A month may be paid until it is over.
 */
public sealed interface BpuStanding {

    record PaidUp() implements BpuStanding {
    }

    /** Months that are over and unpaid, the oldest first: to be paid with the next contribution. */
    record InArrears(List<YearMonth> unpaid) implements BpuStanding {
    }

    /** @param since first month without coverage */
    record Inactive(YearMonth since) implements BpuStanding {
    }

    /**
     * @param lastPaid the last month that was paid for
     * @param present  the month of today
     */
    static BpuStanding of(YearMonth lastPaid, YearMonth present, RuleBook book) {
        int most = book.on(ContributionFigure.BPU_ARREARS_MONTHS, present.atDay(1)).whole();
        long over = ChronoUnit.MONTHS.between(lastPaid, present) - 1;
        if (over <= 0) {
            return new PaidUp();
        }
        if (over > most) {
            return new Inactive(lastPaid.plusMonths(most + 1L));
        }
        List<YearMonth> unpaid = new ArrayList<>();
        for (int i = 1; i <= over; i++) {
            unpaid.add(lastPaid.plusMonths(i));
        }
        return new InArrears(List.copyOf(unpaid));
    }
}
