package id.sigap.claims.accident.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final RuleBook BOOK = ClaimRules.book();
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final Instant DUE = Instant.parse("2026-03-04T01:30:00Z");

    @Test
    void twoDaysOfTwentyFourHoursFromTheAccidentAndAgainFromTheDoctorsStatement() {
        assertEquals(Optional.of(DUE), Deadlines.report(AT, BOOK));
        assertEquals(Optional.empty(), Deadlines.stageTwo(Progress.NONE, BOOK));
        assertEquals(Optional.of(DUE), Deadlines.stageTwo(Progress.NONE.careEnded(AT), BOOK));
    }

    @Test
    void noDeadlineIsMadeUpForDaysWhoseRuleIsNotKnown() {
        assertEquals(Optional.empty(), Deadlines.report(Instant.parse("2025-02-23T16:59:59Z"), BOOK));
        assertTrue(Deadlines.report(Instant.parse("2025-02-23T17:00:00Z"), BOOK).isPresent(), "24 February 2025 in Jakarta");
    }

    @Test
    void whatHappenedBeforeAllRulesCannotBeClaimed() {
        assertEquals(Optional.empty(), Deadlines.lastDayToClaim(LocalDate.of(2015, 6, 30), BOOK));
        assertEquals(Optional.of(LocalDate.of(2031, 3, 2)), Deadlines.lastDayToClaim(LocalDate.of(2026, 3, 2), BOOK));
    }

    @Test
    void theLastInstantIsInTimeAndTheNextIsAnHourLate() {
        DueTime open = new DueTime(DUE, null);
        assertEquals(48, open.hoursLeft(AT));
        assertEquals(47, open.hoursLeft(AT.plusSeconds(1)));
        assertFalse(open.late(DUE));
        assertEquals(0, open.hoursLate(DUE));
        assertTrue(open.late(DUE.plusNanos(1)));
        assertEquals(1, open.hoursLate(DUE.plusNanos(1)));
        assertEquals(0, open.hoursLeft(DUE.plusNanos(1)));
        assertEquals(2, open.hoursLate(DUE.plusSeconds(3601)));
        assertEquals(1, open.hoursLate(DUE.plusSeconds(3600)));
    }

    @Test
    void theClockStandsOnceItIsDone() {
        DueTime done = new DueTime(DUE, AT.plusSeconds(3600));
        assertEquals(47, done.hoursLeft(DUE.plusSeconds(1_000_000)));
        assertFalse(done.late(DUE.plusSeconds(1_000_000)));
    }
}
