package id.sigap.membership.employment;

import id.sigap.contracts.problem.MembershipProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** For which months a wage may be reported: from the first month of work to the next one. */
public final class WageRules {

    private WageRules() {
    }

    /** The rule that is broken, if any. */
    public static Optional<Refusal> check(YearMonth from, LocalDate startedOn, LocalDate today) {
        if (from.isBefore(YearMonth.from(startedOn))) {
            return Optional.of(new Refusal(MembershipProblem.WAGE_MONTH_BEFORE_START, "from"));
        }
        if (from.isAfter(YearMonth.from(today).plusMonths(1))) {
            return Optional.of(new Refusal(MembershipProblem.WAGE_MONTH_TOO_LATE, "from"));
        }
        return Optional.empty();
    }
}
