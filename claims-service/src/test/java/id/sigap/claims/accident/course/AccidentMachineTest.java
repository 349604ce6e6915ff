package id.sigap.claims.accident.course;

import static id.sigap.claims.accident.course.AccidentExamples.AT;
import static id.sigap.claims.accident.course.AccidentExamples.EMPLOYER;
import static id.sigap.claims.accident.course.AccidentExamples.OFFICER;
import static id.sigap.claims.accident.course.AccidentExamples.REPORTER;
import static id.sigap.claims.accident.course.AccidentExamples.VICTIM;
import static id.sigap.claims.accident.course.AccidentExamples.WORKER;
import static id.sigap.claims.accident.course.AccidentExamples.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccidentMachineTest {

    private static final UUID OTHER = new UUID(2, 2);

    @Test
    void theEarliestReportStopsTheClockWhoeverSentIt() {
        Accident accident = AccidentExamples.in(AccidentStatus.STAGE_I);

        assertEquals(AT, accepted(accident, new AccidentCommand.AddReport(EMPLOYER, told(AT.plusSeconds(1)))).told().reportedAt());
        Accident earlier = accepted(accident, new AccidentCommand.TakeOver(OFFICER, told(AT.minusSeconds(60)), 2, Progress.NONE));
        assertEquals(AT.minusSeconds(60), earlier.told().reportedAt());
        assertEquals(3, earlier.reports());
    }

    @Test
    void aDuplicateBringsTheAccidentAsFarAsItsFormsDo() {
        Progress first = Progress.NONE.stageOne(AT.plusSeconds(10));
        Progress second = first.stageTwo(AT.plusSeconds(20), AT.plusSeconds(15), Outcome.DEATH);

        Accident one = takenOver(AccidentStatus.REPORTED, first);
        assertEquals(AccidentStatus.STAGE_I, one.status());
        assertEquals(AT.plusSeconds(10), one.progress().stageOneAt());
        Accident two = takenOver(AccidentStatus.STAGE_I, second);
        assertEquals(AccidentStatus.STAGE_II, two.status());
        assertEquals(new Progress(AT, AT.plusSeconds(15), AT.plusSeconds(20), Outcome.DEATH, null, null), two.progress());
        assertEquals(AccidentStatus.STAGE_II, takenOver(AccidentStatus.REPORTED, second).status());
        assertEquals(AT.plusSeconds(5), takenOver(AccidentStatus.STAGE_I, Progress.NONE.careEnded(AT.plusSeconds(5))).progress().careEndedAt());
    }

    @Test
    void whatWasSentToTheAccidentThatGoesOnStands() {
        Progress second = Progress.NONE.stageOne(AT.plusSeconds(10)).stageTwo(AT.plusSeconds(20), AT.plusSeconds(15), Outcome.DEATH);

        for (AccidentStatus status : List.of(AccidentStatus.STAGE_II, AccidentStatus.CLOSED)) {
            Accident kept = takenOver(status, second);
            assertEquals(status, kept.status());
            assertEquals(AccidentExamples.in(status).progress(), kept.progress());
        }
    }

    private static Accident takenOver(AccidentStatus status, Progress progress) {
        return accepted(AccidentExamples.in(status), new AccidentCommand.TakeOver(OFFICER, told(AT), 1, progress));
    }

    @Test
    void aReportThatIsTakenOutNoLongerStopsTheClock() {
        Accident two = AccidentExamples.with(AccidentStatus.REPORTED, 2);
        Accident.Told later = told(AT.plusSeconds(900));

        Accident one = accepted(two, new AccidentCommand.TakeOutReport(OFFICER, later));
        assertEquals(later, one.told());
        assertEquals(AccidentRefusal.ONLY_REPORT, refused(one, new AccidentCommand.TakeOutReport(OFFICER, later)));
    }

    @Test
    void whoIsInvolvedDecidesNothingAsAnOfficer() {
        Accident accident = AccidentExamples.in(AccidentStatus.STAGE_II);
        for (Who involved : List.of(new Who(Who.Actor.OFFICER, REPORTER, null), new Who(Who.Actor.OFFICER, OTHER, VICTIM))) {
            for (AccidentCommand command : List.of(new AccidentCommand.Close(involved), new AccidentCommand.Refuse(involved, RefusalGround.NOT_A_MEMBER),
                    new AccidentCommand.MergeInto(involved, OTHER), new AccidentCommand.Note(involved, false),
                    new AccidentCommand.KeepApart(involved, OTHER))) {
                assertEquals(AccidentRefusal.OFFICER_IS_INVOLVED, refused(accident, command));
            }
        }
    }

    @Test
    void anOfficerDoesNotMatchAReportToHimself() {
        Who victim = new Who(Who.Actor.OFFICER, OTHER, VICTIM);

        Accident unmatched = new Accident(OTHER, AccidentStatus.UNMATCHED, null, told(AT), id.sigap.claims.jkk.AccidentCause.WORK, 1, REPORTER,
                java.util.Set.of(REPORTER), Progress.NONE);
        assertEquals(AccidentRefusal.OFFICER_IS_INVOLVED, refused(unmatched, new AccidentCommand.Match(victim, VICTIM)));
    }

    @Test
    void onlyTheFirstReporterWithdrawsAndOnlyWhileNobodyElseReported() {
        Accident accident = AccidentExamples.in(AccidentStatus.REPORTED);

        assertEquals(AccidentRefusal.NOT_THE_REPORTER, refused(accident, new AccidentCommand.Withdraw(EMPLOYER)));
        assertEquals(AccidentRefusal.OTHERS_REPORTED, refused(AccidentExamples.with(AccidentStatus.REPORTED, 2), new AccidentCommand.Withdraw(WORKER)));
        assertEquals(AccidentStatus.WITHDRAWN, accepted(accident, new AccidentCommand.Withdraw(WORKER)).status());
    }

    @Test
    void itIsSaidWhichFormIsMissing() {
        assertEquals(AccidentRefusal.STAGE_ONE_MISSING, refused(AccidentExamples.in(AccidentStatus.REPORTED),
                new AccidentCommand.SendStageTwo(EMPLOYER, AT, AT, Outcome.HEALED)));
        for (AccidentStatus status : List.of(AccidentStatus.UNMATCHED, AccidentStatus.REPORTED, AccidentStatus.STAGE_I)) {
            assertEquals(AccidentRefusal.STAGE_TWO_MISSING, refused(AccidentExamples.in(status), new AccidentCommand.Close(OFFICER)));
        }
        assertEquals(AccidentRefusal.NOT_NOW, refused(AccidentExamples.in(AccidentStatus.CLOSED), new AccidentCommand.Close(OFFICER)));
        assertEquals(AccidentRefusal.ENDED, refused(AccidentExamples.in(AccidentStatus.REFUSED), new AccidentCommand.Note(EMPLOYER, true)));
    }

    @Test
    void aCorrectedFormKeepsTheTimeOfTheFirst() {
        Accident first = accepted(AccidentExamples.in(AccidentStatus.REPORTED), new AccidentCommand.SendStageOne(EMPLOYER, AT));
        Accident corrected = accepted(first, new AccidentCommand.SendStageOne(EMPLOYER, AT.plusSeconds(100)));
        assertEquals(AT, corrected.progress().stageOneAt());

        Accident second = accepted(corrected, new AccidentCommand.SendStageTwo(EMPLOYER, AT, AT, Outcome.HEALED));
        Accident again = accepted(second, new AccidentCommand.SendStageTwo(EMPLOYER, AT.plusSeconds(100), AT, Outcome.PARTIAL_DISABILITY));
        assertEquals(AT, again.progress().stageTwoAt());
        assertEquals(Outcome.PARTIAL_DISABILITY, again.progress().outcome());
    }

    @Test
    void aChangedOutcomeOpensAClosedAccidentAgain() {
        Accident worse = accepted(AccidentExamples.in(AccidentStatus.CLOSED), new AccidentCommand.ChangeOutcome(EMPLOYER, Outcome.DEATH));

        assertEquals(AccidentStatus.STAGE_II, worse.status());
        assertEquals(Outcome.DEATH, worse.progress().outcome());
    }

    @Test
    void nobodyIsRemindedOfWhatHasCome() {
        assertEquals(AccidentRefusal.NOT_NOW, refused(AccidentExamples.in(AccidentStatus.STAGE_I), new AccidentCommand.Remind(Who.SYSTEM, AccidentStage.STAGE_I)));
        assertEquals(AccidentRefusal.NOT_NOW, refused(AccidentExamples.in(AccidentStatus.STAGE_II), new AccidentCommand.Remind(Who.SYSTEM, AccidentStage.STAGE_II)));
    }

    @Test
    void nothingIsADuplicateOfItself() {
        Accident accident = AccidentExamples.in(AccidentStatus.REPORTED);

        assertEquals(AccidentRefusal.SAME_ACCIDENT, refused(accident, new AccidentCommand.MergeInto(OFFICER, accident.id())));
        assertEquals(AccidentRefusal.SAME_ACCIDENT, refused(accident, new AccidentCommand.KeepApart(OFFICER, accident.id())));
        assertEquals(OTHER, accepted(accident, new AccidentCommand.MergeInto(OFFICER, OTHER)).progress().duplicateOf());
        assertNull(accident.progress().duplicateOf());
    }

    private static Accident accepted(Accident accident, AccidentCommand command) {
        return assertInstanceOf(AccidentDecision.Accepted.class, AccidentMachine.decide(accident, command)).accident();
    }

    private static AccidentRefusal refused(Accident accident, AccidentCommand command) {
        return assertInstanceOf(AccidentDecision.Refused.class, AccidentMachine.decide(accident, command)).reason();
    }
}
