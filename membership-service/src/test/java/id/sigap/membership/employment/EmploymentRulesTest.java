package id.sigap.membership.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.problem.MembershipProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmploymentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate STARTED = LocalDate.of(2024, 3, 1);
    private static final LocalDate BORN = LocalDate.of(1990, 8, 17);

    @Test
    void anEndIsReportedFromItsLastDayOn() {
        assertEquals(Optional.empty(), EndRules.check(STARTED, TODAY, TODAY, TODAY));
        assertEquals(Optional.empty(), EndRules.check(STARTED, STARTED, STARTED, TODAY));
        assertEquals(refused(MembershipProblem.LAST_DAY_IN_FUTURE, "lastDay"), EndRules.check(STARTED, TODAY, TODAY.plusDays(1), TODAY));
        assertEquals(refused(MembershipProblem.LAST_DAY_BEFORE_START, "lastDay"), EndRules.check(STARTED, TODAY, STARTED.minusDays(1), TODAY));
    }

    @Test
    void aLetterCannotMakeTheWaitShorter() {
        assertEquals(refused(MembershipProblem.LETTER_DATE_IN_FUTURE, "letterDate"), EndRules.check(STARTED, TODAY.plusDays(1), TODAY, TODAY));
        assertEquals(refused(MembershipProblem.LETTER_DATE_BEFORE_START, "letterDate"),
                EndRules.check(STARTED, STARTED.minusDays(1), TODAY, TODAY));
    }

    @Test
    void aWageHoldsFromTheFirstMonthToTheNextOne() {
        YearMonth first = YearMonth.of(2024, 3);
        YearMonth next = YearMonth.of(2026, 12);
        assertEquals(Optional.empty(), WageRules.check(first, STARTED, TODAY));
        assertEquals(Optional.empty(), WageRules.check(next, STARTED, TODAY));
        assertEquals(refused(MembershipProblem.WAGE_MONTH_BEFORE_START, "from"), WageRules.check(first.minusMonths(1), STARTED, TODAY));
        assertEquals(refused(MembershipProblem.WAGE_MONTH_TOO_LATE, "from"), WageRules.check(next.plusMonths(1), STARTED, TODAY));
    }

    @Test
    void aWorkerIsBornBeforeTheFirstDayWhichIsNotAhead() {
        assertEquals(Optional.empty(), StartRules.check(BORN, TODAY, TODAY));
        assertEquals(refused(MembershipProblem.START_IN_FUTURE, "startedOn"), StartRules.check(BORN, TODAY.plusDays(1), TODAY));
        assertEquals(refused(MembershipProblem.START_BEFORE_BIRTH, "startedOn"), StartRules.check(BORN, BORN.minusDays(1), TODAY));
        assertEquals(refused(MembershipProblem.WORKER_BIRTH_DATE_IMPOSSIBLE, "birthDate"), StartRules.check(TODAY.plusDays(1), TODAY, TODAY));
        assertEquals(refused(MembershipProblem.WORKER_BIRTH_DATE_IMPOSSIBLE, "birthDate"),
                StartRules.check(LocalDate.of(1800, 1, 1), TODAY, TODAY));
    }

    private static Optional<Refusal> refused(MembershipProblem problem, String field) {
        return Optional.of(new Refusal(problem, field));
    }
}
