package id.sigap.claims.accident.course;

import static id.sigap.claims.accident.course.AccidentExamples.AT;
import static id.sigap.claims.accident.course.AccidentExamples.EMPLOYER;
import static id.sigap.claims.accident.course.AccidentExamples.OFFICER;
import static id.sigap.claims.accident.course.AccidentExamples.WORKER;
import static id.sigap.contracts.claims.AccidentStatus.CLOSED;
import static id.sigap.contracts.claims.AccidentStatus.DUPLICATE;
import static id.sigap.contracts.claims.AccidentStatus.REFUSED;
import static id.sigap.contracts.claims.AccidentStatus.REPORTED;
import static id.sigap.contracts.claims.AccidentStatus.STAGE_I;
import static id.sigap.contracts.claims.AccidentStatus.STAGE_II;
import static id.sigap.contracts.claims.AccidentStatus.UNMATCHED;
import static id.sigap.contracts.claims.AccidentStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every status with every command. What is not listed is refused and changes nothing. */
class AccidentEveryPairTest {

    private static final UUID OTHER = new UUID(2, 2);

    private static final List<AccidentCommand> COMMANDS = List.of(new AccidentCommand.Match(OFFICER, AccidentExamples.VICTIM),
            new AccidentCommand.AddReport(EMPLOYER, AccidentExamples.told(AT)), new AccidentCommand.SendStageOne(EMPLOYER, AT), new AccidentCommand.EndCare(EMPLOYER, AT),
            new AccidentCommand.SendStageTwo(EMPLOYER, AT, AT, Outcome.HEALED), new AccidentCommand.Note(EMPLOYER, false),
            new AccidentCommand.ChangeOutcome(EMPLOYER, Outcome.DEATH), new AccidentCommand.Remind(Who.SYSTEM, AccidentStage.STAGE_II),
            new AccidentCommand.LinkClaim(Who.SYSTEM, OTHER), new AccidentCommand.Close(OFFICER),
            new AccidentCommand.Refuse(OFFICER, RefusalGround.DID_NOT_HAPPEN), new AccidentCommand.Withdraw(WORKER),
            new AccidentCommand.MergeInto(OFFICER, OTHER), new AccidentCommand.TakeOver(OFFICER, AccidentExamples.told(AT), 1, Progress.NONE),
            new AccidentCommand.KeepApart(OFFICER, OTHER), new AccidentCommand.TakeOutReport(OFFICER, AccidentExamples.told(AT)));

    private record Pair(AccidentStatus status, Class<?> command) {
    }

    private static final Map<Pair, AccidentStatus> ALLOWED = new HashMap<>();

    static {
        allow(AccidentCommand.Match.class, UNMATCHED, REPORTED);
        for (AccidentStatus status : List.of(REPORTED, STAGE_I, STAGE_II, CLOSED)) {
            allow(AccidentCommand.AddReport.class, status, status);
            allow(AccidentCommand.TakeOver.class, status, status);
            allow(AccidentCommand.TakeOutReport.class, status, status);
            allow(AccidentCommand.KeepApart.class, status, status);
            allow(AccidentCommand.LinkClaim.class, status, status);
            allow(AccidentCommand.Note.class, status, status);
        }
        allow(AccidentCommand.Note.class, UNMATCHED, UNMATCHED);
        for (AccidentStatus status : List.of(REPORTED, STAGE_I)) {
            allow(AccidentCommand.SendStageOne.class, status, STAGE_I);
            allow(AccidentCommand.EndCare.class, status, status);
            allow(AccidentCommand.Remind.class, status, status);
        }
        allow(AccidentCommand.SendStageTwo.class, STAGE_I, STAGE_II);
        allow(AccidentCommand.SendStageTwo.class, STAGE_II, STAGE_II);
        allow(AccidentCommand.ChangeOutcome.class, STAGE_II, STAGE_II);
        allow(AccidentCommand.ChangeOutcome.class, CLOSED, STAGE_II);
        allow(AccidentCommand.Close.class, STAGE_II, CLOSED);
        for (AccidentStatus status : List.of(UNMATCHED, REPORTED, STAGE_I, STAGE_II)) {
            allow(AccidentCommand.Refuse.class, status, REFUSED);
            allow(AccidentCommand.MergeInto.class, status, DUPLICATE);
        }
        allow(AccidentCommand.Withdraw.class, UNMATCHED, WITHDRAWN);
        allow(AccidentCommand.Withdraw.class, REPORTED, WITHDRAWN);
    }

    private static void allow(Class<?> command, AccidentStatus from, AccidentStatus to) {
        ALLOWED.put(new Pair(from, command), to);
    }

    @Test
    void everyCommandIsTried() {
        assertEquals(Set.of(AccidentCommand.class.getPermittedSubclasses()), COMMANDS.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void everyPairEndsWhereTheTableSaysOrIsRefused() {
        for (AccidentStatus status : AccidentStatus.values()) {
            for (AccidentCommand command : COMMANDS) {
                AccidentStatus expected = ALLOWED.get(new Pair(status, command.getClass()));
                Accident accident = AccidentExamples.with(status, command instanceof AccidentCommand.TakeOutReport ? 2 : 1);
                String pair = status + " + " + command.getClass().getSimpleName();
                switch (AccidentMachine.decide(accident, command)) {
                    case AccidentDecision.Accepted accepted -> {
                        assertEquals(expected, accepted.accident().status(), pair);
                        assertEquals(status, accepted.line().from(), pair);
                        assertEquals(expected, accepted.line().to(), pair);
                        assertEquals(command.by(), accepted.line().who(), pair);
                    }
                    case AccidentDecision.Refused refused -> assertEquals(null, expected, pair + " was refused: " + refused.reason());
                }
            }
        }
    }
}
