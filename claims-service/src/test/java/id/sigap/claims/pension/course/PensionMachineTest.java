package id.sigap.claims.pension.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every state with every command, and what decides between them. */
class PensionMachineTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 10);
    private static final LocalDate LATER = LocalDate.of(2027, 12, 11);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static final PensionState RUNNING = PensionState.RUNNING;
    private static final PensionState MISSED = new PensionState.Suspended(SuspensionGround.CONFIRMATION_MISSED);
    private static final PensionState DOUBTED = new PensionState.Suspended(SuspensionGround.IDENTITY_IN_DOUBT);
    private static final PensionState DEAD = new PensionState.Ended(EndGround.DEATH, ON);

    private static final PensionCommand PAY = new PensionCommand.Pay(DECEMBER, DECEMBER);
    private static final PensionCommand MISS = new PensionCommand.MissConfirmation(LATER, LATER.minusDays(1));
    private static final PensionCommand CONFIRM = new PensionCommand.Confirm(LATER);
    private static final PensionCommand SUSPEND = new PensionCommand.Suspend(SuspensionGround.IDENTITY_IN_DOUBT);
    private static final PensionCommand RESUME = new PensionCommand.Resume(LATER);
    private static final PensionCommand END = new PensionCommand.End(EndGround.DEATH, ON);

    /** For each command what becomes of a pension that runs, missed its confirmation, is in doubt, has ended: a state, or a refusal. */
    private static final Map<PensionCommand, List<Object>> EXPECTED = Map.of(
            PAY, List.of(RUNNING, PensionRefusal.SUSPENDED, PensionRefusal.SUSPENDED, PensionRefusal.ENDED),
            MISS, List.of(MISSED, PensionRefusal.ALREADY_DONE, PensionRefusal.ALREADY_DONE, PensionRefusal.ENDED),
            CONFIRM, List.of(RUNNING, RUNNING, DOUBTED, PensionRefusal.ENDED),
            SUSPEND, List.of(DOUBTED, DOUBTED, PensionRefusal.ALREADY_DONE, PensionRefusal.ENDED),
            RESUME, List.of(PensionRefusal.ALREADY_DONE, RUNNING, RUNNING, PensionRefusal.ENDED),
            END, List.of(DEAD, DEAD, DEAD, PensionRefusal.ENDED));

    @Test
    void everyPairOfStateAndCommandIsDecided() {
        List<String> wrong = new ArrayList<>();
        List<PensionState> states = List.of(RUNNING, MISSED, DOUBTED, DEAD);
        EXPECTED.forEach((command, outcomes) -> {
            for (int i = 0; i < states.size(); i++) {
                Object outcome = switch (PensionMachine.decide(in(states.get(i), JpKind.DISABILITY), command)) {
                    case PensionDecision.Accepted accepted -> accepted.pension().state();
                    case PensionDecision.Refused refused -> refused.reason();
                };
                if (!outcome.equals(outcomes.get(i))) {
                    wrong.add(command + " on " + states.get(i) + ": " + outcome);
                }
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(PensionCommand.class.getPermittedSubclasses().length, EXPECTED.size());
        assertEquals(PensionState.class.getPermittedSubclasses().length, states.stream().map(Object::getClass).distinct().count());
    }

    @Test
    void aMonthIsPaidInItsTurnAndNotAhead() {
        Pension pension = in(RUNNING, JpKind.OLD_AGE);

        assertEquals(new PensionDecision.Refused(PensionRefusal.NOT_DUE), PensionMachine.decide(pension, new PensionCommand.Pay(DECEMBER, NOVEMBER)));
        assertEquals(new PensionDecision.Refused(PensionRefusal.NOT_DUE), PensionMachine.decide(pension, new PensionCommand.Pay(NOVEMBER, DECEMBER)));
        Pension paid = accepted(pension, PAY);
        assertEquals(DECEMBER, paid.paidThrough());
        assertEquals(new PensionDecision.Refused(PensionRefusal.NOT_DUE), PensionMachine.decide(paid, PAY));
    }

    @Test
    void aConfirmationIsMissedTheDayAfterTheLastOne() {
        PensionCommand onTheLastDay = new PensionCommand.MissConfirmation(LATER, LATER);
        assertEquals(new PensionDecision.Refused(PensionRefusal.NOT_LATE), PensionMachine.decide(in(RUNNING, JpKind.OLD_AGE), onTheLastDay));
    }

    @Test
    void whatCountsAsAConfirmationSetsItsDay() {
        assertEquals(LATER, accepted(in(RUNNING, JpKind.OLD_AGE), CONFIRM).confirmedOn());
        assertEquals(LATER, accepted(in(MISSED, JpKind.OLD_AGE), CONFIRM).confirmedOn());
        assertEquals(LATER, accepted(in(DOUBTED, JpKind.OLD_AGE), CONFIRM).confirmedOn());
        assertEquals(LATER, accepted(in(MISSED, JpKind.OLD_AGE), RESUME).confirmedOn());
        assertNotEquals(LATER, accepted(in(DOUBTED, JpKind.OLD_AGE), RESUME).confirmedOn());
    }

    @Test
    void onlyWhatTheLawNamesEndsAKindOfPension() {
        Map<EndGround, List<JpKind>> ends = Map.of(EndGround.DEATH, List.of(JpKind.OLD_AGE, JpKind.DISABILITY, JpKind.SPOUSE, JpKind.CHILD, JpKind.PARENT),
                EndGround.ABLE_TO_WORK_AGAIN, List.of(JpKind.DISABILITY), EndGround.REMARRIAGE, List.of(JpKind.SPOUSE), EndGround.AGE_LIMIT, List.of(JpKind.CHILD),
                EndGround.MARRIAGE, List.of(JpKind.CHILD), EndGround.WORK, List.of(JpKind.CHILD), EndGround.GOES_TO_ANOTHER, List.of(JpKind.CHILD),
                EndGround.NO_CHILD_LEFT, List.of(JpKind.CHILD));
        for (EndGround ground : EndGround.values()) {
            for (JpKind kind : List.of(JpKind.OLD_AGE, JpKind.DISABILITY, JpKind.SPOUSE, JpKind.CHILD, JpKind.PARENT)) {
                boolean right = ends.getOrDefault(ground, Arrays.asList(JpKind.values())).contains(kind);
                PensionDecision decision = PensionMachine.decide(in(RUNNING, kind), new PensionCommand.End(ground, ON));
                assertEquals(right, decision instanceof PensionDecision.Accepted, ground + " of " + kind);
            }
        }
    }

    @Test
    void aFaceIsBoundToOneConfirmationOneYearAndItsFacts() {
        UUID id = new UUID(1, 1);
        String digest = ConfirmationDigest.of(id, id, ON, "{}");

        assertEquals(64, digest.length());
        assertNotEquals(digest, ConfirmationDigest.of(new UUID(1, 2), id, ON, "{}"));
        assertNotEquals(digest, ConfirmationDigest.of(id, new UUID(1, 2), ON, "{}"));
        assertNotEquals(digest, ConfirmationDigest.of(id, id, LATER, "{}"));
        assertNotEquals(digest, ConfirmationDigest.of(id, id, ON, "{\"remarriedOn\":\"2026-01-01\"}"));
    }

    private static Pension accepted(Pension pension, PensionCommand command) {
        return ((PensionDecision.Accepted) PensionMachine.decide(pension, command)).pension();
    }

    private static Pension in(PensionState state, JpKind kind) {
        return Pension.granted(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3), new UUID(4, 4), kind, new PensionMonths(Rupiah.of(1_000_000), ON), NOVEMBER, ON).in(state);
    }
}
