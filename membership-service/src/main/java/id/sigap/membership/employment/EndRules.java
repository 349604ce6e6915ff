package id.sigap.membership.employment;

import id.sigap.contracts.problem.MembershipProblem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must hold of the end of an employment. The waiting period of a JHT claim counts from the letter's date
 * (domain reference 5.4), so that it can be neither ahead of the day of the report nor before the employment.
 */
public final class EndRules {

    private EndRules() {
    }

    /** The first rule that is broken, if any. */
    public static Optional<Refusal> check(LocalDate startedOn, LocalDate letterDate, LocalDate lastDay, LocalDate today) {
        if (letterDate.isAfter(today)) {
            return Optional.of(new Refusal(MembershipProblem.LETTER_DATE_IN_FUTURE, "letterDate"));
        }
        if (letterDate.isBefore(startedOn)) {
            return Optional.of(new Refusal(MembershipProblem.LETTER_DATE_BEFORE_START, "letterDate"));
        }
        if (lastDay.isAfter(today)) {
            return Optional.of(new Refusal(MembershipProblem.LAST_DAY_IN_FUTURE, "lastDay"));
        }
        if (lastDay.isBefore(startedOn)) {
            return Optional.of(new Refusal(MembershipProblem.LAST_DAY_BEFORE_START, "lastDay"));
        }
        return Optional.empty();
    }
}
