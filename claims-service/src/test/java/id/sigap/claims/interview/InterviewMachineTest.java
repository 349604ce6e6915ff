package id.sigap.claims.interview;

import static id.sigap.claims.interview.rule.InterviewState.BOOKED;
import static id.sigap.claims.interview.rule.InterviewState.HELD;
import static id.sigap.claims.interview.rule.InterviewState.REFERRED;
import static id.sigap.claims.interview.rule.InterviewState.UNBOOKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.interview.rule.DoubtGround;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewCommand;
import id.sigap.claims.interview.rule.InterviewCommand.Interested;
import id.sigap.claims.interview.rule.InterviewDecision;
import id.sigap.claims.interview.rule.InterviewEvent;
import id.sigap.claims.interview.rule.InterviewMachine;
import id.sigap.claims.interview.rule.InterviewRefusal;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.interview.rule.Limits;
import id.sigap.claims.interview.rule.Medium;
import id.sigap.claims.interview.rule.Outcome;
import id.sigap.claims.interview.rule.Slot;
import id.sigap.claims.interview.rule.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InterviewMachineTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Instant START = NOW.plus(Duration.ofDays(1));
    private static final UUID OFFICER = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID CLAIMANT = new UUID(2, 1);
    private static final Interested NOBODY = new Interested(CLAIMANT, null);
    private static final Limits LIMITS = new Limits(Duration.ofHours(1), Duration.ofHours(4), 2, 2, Duration.ofMinutes(10), Duration.ofHours(4));
    private static final Slot SLOT = slot(1, OFFICER, START);
    private static final Slot LATER = slot(2, OTHER, START.plus(Duration.ofDays(1)));
    private static final Instant AFTER = LATER.endsAt().plus(Duration.ofDays(1));

    /** Each as it is accepted where it is accepted at all. */
    private static final List<InterviewCommand> COMMANDS = List.of(new InterviewCommand.Book(SLOT, NOBODY, NOW), new InterviewCommand.Move(LATER, NOBODY, NOW),
            new InterviewCommand.Cancel(NOW), new InterviewCommand.CallOff(null, NOW), new InterviewCommand.Hold(OFFICER, Outcome.CONFIRMED, null, NOBODY, START),
            new InterviewCommand.Miss(OFFICER, AFTER), new InterviewCommand.Lapse(AFTER), new InterviewCommand.Reopen(OFFICER, NOBODY, NOW));

    private static final Map<InterviewState, Map<Class<?>, InterviewState>> ALLOWED = new EnumMap<>(Map.of(
            UNBOOKED, Map.of(InterviewCommand.Book.class, BOOKED),
            BOOKED, Map.of(InterviewCommand.Move.class, BOOKED, InterviewCommand.Cancel.class, UNBOOKED, InterviewCommand.CallOff.class, UNBOOKED,
                    InterviewCommand.Hold.class, HELD, InterviewCommand.Miss.class, UNBOOKED, InterviewCommand.Lapse.class, UNBOOKED),
            HELD, Map.of(),
            REFERRED, Map.of(InterviewCommand.Reopen.class, UNBOOKED)));

    @Test
    void everyPairOfStateAndCommandEndsWhereTheTableSaysOrIsRefused() {
        assertEquals(Set.of(InterviewCommand.class.getPermittedSubclasses()),
                COMMANDS.stream().map(Object::getClass).collect(Collectors.toSet()));
        for (InterviewState state : InterviewState.values()) {
            for (InterviewCommand command : COMMANDS) {
                String pair = state + " + " + command.getClass().getSimpleName();
                InterviewState expected = ALLOWED.get(state).get(command.getClass());
                switch (InterviewMachine.decide(in(state), command, LIMITS)) {
                    case InterviewDecision.Accepted accepted -> {
                        assertEquals(expected, accepted.interview().state(), pair);
                        assertFalse(accepted.events().isEmpty(), pair);
                    }
                    case InterviewDecision.Refused refused -> assertNull(expected, pair + " was refused: " + refused.reason());
                }
            }
        }
    }

    @Test
    void bookingNeedsTimeAndAnOfficerWhoMayJudge() {
        Interview free = in(UNBOOKED);
        Instant last = START.minus(Duration.ofHours(1));
        assertAccepted(free, new InterviewCommand.Book(SLOT, NOBODY, last));
        assertRefused(InterviewRefusal.SLOT_TOO_SOON, free, new InterviewCommand.Book(SLOT, NOBODY, last.plusMillis(1)));
        assertRefused(InterviewRefusal.OFFICER_IS_CLAIMANT, free, new InterviewCommand.Book(SLOT, new Interested(OFFICER, null), NOW));
        assertRefused(InterviewRefusal.OFFICER_RECOMMENDED, free, new InterviewCommand.Book(SLOT, new Interested(CLAIMANT, OFFICER), NOW));
        assertAccepted(free, new InterviewCommand.Book(SLOT, new Interested(null, OTHER), NOW));
    }

    @Test
    void movesAreCountedAndEndSomeHoursBefore() {
        Interview booked = in(BOOKED);
        Instant last = START.minus(Duration.ofHours(4));
        assertRefused(InterviewRefusal.TOO_LATE_TO_CHANGE, booked, new InterviewCommand.Move(LATER, NOBODY, last.plusMillis(1)));
        assertRefused(InterviewRefusal.OFFICER_RECOMMENDED, booked, new InterviewCommand.Move(LATER, new Interested(CLAIMANT, OTHER), last));

        Interview once = accept(booked, new InterviewCommand.Move(LATER, NOBODY, last));
        assertEquals(List.of(1, LATER), List.of(once.moves(), once.slot()));
        Interview twice = accept(once, new InterviewCommand.Move(SLOT, NOBODY, NOW));
        assertRefused(InterviewRefusal.NO_MOVES_LEFT, twice, new InterviewCommand.Move(LATER, NOBODY, NOW));
    }

    @Test
    void aCancelledBookingCountsAsAMoveAndTheLastGoesToASupervisorWhoMayOpenItAgain() {
        Interview once = accept(in(BOOKED), new InterviewCommand.Cancel(NOW));
        Interview twice = accept(accept(once, new InterviewCommand.Book(SLOT, NOBODY, NOW)), new InterviewCommand.Cancel(NOW));
        Interview again = accept(twice, new InterviewCommand.Book(SLOT, NOBODY, NOW));
        assertEquals(2, again.moves());
        assertRefused(InterviewRefusal.TOO_LATE_TO_CHANGE, again, new InterviewCommand.Cancel(START));

        InterviewDecision.Accepted referred = assertAccepted(again, new InterviewCommand.Cancel(NOW));
        assertEquals(List.of(InterviewEvent.CANCELLED, InterviewEvent.REFERRED), referred.events());
        assertRefused(InterviewRefusal.OFFICER_IS_CLAIMANT, referred.interview(), new InterviewCommand.Reopen(CLAIMANT, NOBODY, NOW));
        Interview open = accept(referred.interview(), new InterviewCommand.Reopen(OTHER, NOBODY, NOW));
        assertEquals(List.of(UNBOOKED, 0, 0), List.of(open.state(), open.moves(), open.missed()));
    }

    @Test
    void whoDoesNotComeHasASecondChanceAndThenASupervisorTakesOver() {
        Interview booked = in(BOOKED);
        assertRefused(InterviewRefusal.NOT_YET, booked, new InterviewCommand.Miss(OFFICER, START.plus(Duration.ofMinutes(10)).minusMillis(1)));
        assertRefused(InterviewRefusal.OTHER_OFFICER, booked, new InterviewCommand.Miss(OTHER, AFTER));
        Interview once = accept(booked, new InterviewCommand.Miss(OFFICER, START.plus(Duration.ofMinutes(10))));
        assertEquals(List.of(UNBOOKED, 1, 0), List.of(once.state(), once.missed(), once.moves()));

        Interview again = accept(once, new InterviewCommand.Book(LATER, NOBODY, START.plus(Duration.ofHours(1))));
        assertRefused(InterviewRefusal.NOT_YET, again, new InterviewCommand.Lapse(LATER.endsAt().plus(Duration.ofHours(4)).minusMillis(1)));
        InterviewDecision.Accepted last = assertAccepted(again, new InterviewCommand.Lapse(LATER.endsAt().plus(Duration.ofHours(4))));
        assertEquals(List.of(InterviewEvent.MISSED, InterviewEvent.REFERRED), last.events());
        assertEquals(REFERRED, last.interview().state());
    }

    @Test
    void onlyTheOfficerOfTheSlotSaysThatItWasHeldAndNotBeforeNorOfAnOwnCase() {
        Interview booked = in(BOOKED);
        assertRefused(InterviewRefusal.OTHER_OFFICER, booked, new InterviewCommand.Hold(OTHER, Outcome.CONFIRMED, null, NOBODY, START));
        assertRefused(InterviewRefusal.NOT_YET, booked, new InterviewCommand.Hold(OFFICER, Outcome.CONFIRMED, null, NOBODY, START.minusMillis(1)));
        assertRefused(InterviewRefusal.OFFICER_RECOMMENDED, booked, new InterviewCommand.Hold(OFFICER, Outcome.CONFIRMED, null, new Interested(CLAIMANT, OFFICER), START));
        assertRefused(InterviewRefusal.OFFICER_IS_CLAIMANT, booked, new InterviewCommand.Hold(OFFICER, Outcome.CONFIRMED, null, new Interested(OFFICER, null), START));

        Interview held = accept(booked, new InterviewCommand.Hold(OFFICER, Outcome.IN_DOUBT, DoubtGround.IDENTITY, NOBODY, START));
        assertEquals(List.of(HELD, Outcome.IN_DOUBT, DoubtGround.IDENTITY, OFFICER), List.of(held.state(), held.outcome(), held.ground(), held.officer()));
        assertThrows(IllegalArgumentException.class, () -> new InterviewCommand.Hold(OFFICER, Outcome.IN_DOUBT, null, NOBODY, START));
        assertThrows(IllegalArgumentException.class, () -> new InterviewCommand.Hold(OFFICER, Outcome.CONFIRMED, DoubtGround.IDENTITY, NOBODY, START));
    }

    @Test
    void theOfficeTakesBackOnlyTheSlotThatIsBookedAndBlamesNobody() {
        Interview booked = in(BOOKED);
        assertRefused(InterviewRefusal.NOTHING_BOOKED, booked, new InterviewCommand.CallOff(LATER.id(), NOW));
        assertRefused(InterviewRefusal.TOO_LATE_TO_CHANGE, booked, new InterviewCommand.CallOff(SLOT.id(), START.plusMillis(1)));
        Interview off = accept(booked, new InterviewCommand.CallOff(SLOT.id(), START));
        assertEquals(List.of(UNBOOKED, 0, 0), List.of(off.state(), off.moves(), off.missed()));
    }

    @Test
    void workingHoursAreThoseOfJakartaFromMondayToFriday() {
        WorkingHours hours = new WorkingHours(LocalTime.of(8, 0), LocalTime.of(17, 0), ZoneId.of("Asia/Jakarta"));
        Duration half = Duration.ofMinutes(30);
        assertTrue(hours.hold(Instant.parse("2026-12-01T01:00:00Z"), half));
        assertFalse(hours.hold(Instant.parse("2026-12-01T00:59:59Z"), half));
        assertTrue(hours.hold(Instant.parse("2026-12-01T09:30:00Z"), half));
        assertFalse(hours.hold(Instant.parse("2026-12-01T09:31:00Z"), half));
        assertTrue(hours.hold(Instant.parse("2026-12-04T03:00:00Z"), half), "Friday");
        assertFalse(hours.hold(Instant.parse("2026-12-05T03:00:00Z"), half), "Saturday");
        assertFalse(hours.hold(Instant.parse("2026-12-06T03:00:00Z"), half), "Sunday");
        assertFalse(hours.hold(Instant.parse("2026-12-01T09:00:00Z"), Duration.ofHours(20)), "into the next day");
    }

    private static Slot slot(long no, UUID officer, Instant start) {
        return new Slot(new UUID(3, no), officer, "KCP-011", Medium.PHONE, null, start, start.plus(Duration.ofMinutes(30)));
    }

    private static Interview in(InterviewState state) {
        Interview free = Interview.of(new UUID(9, 1), new UUID(9, 2));
        return switch (state) {
            case UNBOOKED -> free;
            case BOOKED -> accept(free, new InterviewCommand.Book(SLOT, NOBODY, NOW));
            case HELD -> accept(in(BOOKED), new InterviewCommand.Hold(OFFICER, Outcome.CONFIRMED, null, NOBODY, START));
            case REFERRED -> accept(accept(accept(in(BOOKED), new InterviewCommand.Miss(OFFICER, AFTER)), new InterviewCommand.Book(SLOT, NOBODY, NOW)),
                    new InterviewCommand.Miss(OFFICER, AFTER));
        };
    }

    private static Interview accept(Interview interview, InterviewCommand command) {
        return assertAccepted(interview, command).interview();
    }

    private static InterviewDecision.Accepted assertAccepted(Interview interview, InterviewCommand command) {
        return switch (InterviewMachine.decide(interview, command, LIMITS)) {
            case InterviewDecision.Accepted accepted -> accepted;
            case InterviewDecision.Refused refused -> throw new AssertionError(command + " was refused: " + refused.reason());
        };
    }

    private static void assertRefused(InterviewRefusal reason, Interview interview, InterviewCommand command) {
        assertEquals(new InterviewDecision.Refused(reason), InterviewMachine.decide(interview, command, LIMITS));
    }
}
