package id.sigap.membership.employment;

import id.sigap.contracts.problem.MembershipProblem;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of a worker's first day. */
public final class StartRules {

    private static final int OLDEST_YEARS = 120;

    private StartRules() {
    }

    /** The first rule that is broken, if any. */
    public static Optional<Refusal> check(LocalDate birthDate, LocalDate startedOn, LocalDate today) {
        if (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST_YEARS))) {
            return Optional.of(new Refusal(MembershipProblem.WORKER_BIRTH_DATE_IMPOSSIBLE, "birthDate"));
        }
        if (startedOn.isAfter(today)) {
            return Optional.of(new Refusal(MembershipProblem.START_IN_FUTURE, "startedOn"));
        }
        if (startedOn.isBefore(birthDate)) {
            return Optional.of(new Refusal(MembershipProblem.START_BEFORE_BIRTH, "startedOn"));
        }
        return Optional.empty();
    }
}
