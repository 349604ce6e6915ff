package id.sigap.claims.accident.course;

import static id.sigap.contracts.claims.AccidentStatus.CLOSED;
import static id.sigap.contracts.claims.AccidentStatus.REPORTED;
import static id.sigap.contracts.claims.AccidentStatus.STAGE_I;
import static id.sigap.contracts.claims.AccidentStatus.STAGE_II;
import static id.sigap.contracts.claims.AccidentStatus.UNMATCHED;

import id.sigap.contracts.claims.AccidentStatus;
import java.util.EnumSet;
import java.util.Set;

/** Decides what an accident makes of a command: whether it may be asked now, and by this officer. What it does is in {@link Courses}. */
public final class AccidentMachine {

    private static final Set<AccidentStatus> OF_SOMEBODY = EnumSet.of(REPORTED, STAGE_I, STAGE_II, CLOSED);
    private static final Set<AccidentStatus> OPEN = EnumSet.of(UNMATCHED, REPORTED, STAGE_I, STAGE_II);

    private AccidentMachine() {
    }

    public static AccidentDecision decide(Accident accident, AccidentCommand command) {
        if (command.by().actor() == Who.Actor.OFFICER && accident.involves(command.by())) {
            return new AccidentDecision.Refused(AccidentRefusal.OFFICER_IS_INVOLVED);
        }
        if (!takenIn(command).contains(accident.status())) {
            return new AccidentDecision.Refused(reason(accident, command));
        }
        return Courses.run(accident, command);
    }

    private static Set<AccidentStatus> takenIn(AccidentCommand command) {
        return switch (command) {
            case AccidentCommand.Match match -> EnumSet.of(UNMATCHED);
            case AccidentCommand.AddReport report -> OF_SOMEBODY;
            case AccidentCommand.SendStageOne form -> EnumSet.of(REPORTED, STAGE_I);
            case AccidentCommand.EndCare stated -> EnumSet.of(REPORTED, STAGE_I);
            case AccidentCommand.SendStageTwo form -> EnumSet.of(STAGE_I, STAGE_II);
            case AccidentCommand.Note note -> EnumSet.of(UNMATCHED, REPORTED, STAGE_I, STAGE_II, CLOSED);
            case AccidentCommand.ChangeOutcome change -> EnumSet.of(STAGE_II, CLOSED);
            case AccidentCommand.Remind remind -> switch (remind.stage()) {
                case STAGE_I -> EnumSet.of(REPORTED);
                case STAGE_II -> EnumSet.of(REPORTED, STAGE_I);
            };
            case AccidentCommand.LinkClaim link -> OF_SOMEBODY;
            case AccidentCommand.Close close -> EnumSet.of(STAGE_II);
            case AccidentCommand.Refuse refuse -> OPEN;
            case AccidentCommand.Withdraw withdraw -> EnumSet.of(UNMATCHED, REPORTED);
            case AccidentCommand.MergeInto merge -> OPEN;
            case AccidentCommand.TakeOver takeOver -> OF_SOMEBODY;
            case AccidentCommand.KeepApart apart -> OF_SOMEBODY;
            case AccidentCommand.TakeOutReport takeOut -> OF_SOMEBODY;
        };
    }

    private static AccidentRefusal reason(Accident accident, AccidentCommand command) {
        if (!accident.open() && accident.status() != CLOSED) {
            return AccidentRefusal.ENDED;
        }
        if (command instanceof AccidentCommand.SendStageTwo && accident.status() == REPORTED) {
            return AccidentRefusal.STAGE_ONE_MISSING;
        }
        if (command instanceof AccidentCommand.Close && accident.status() != CLOSED) {
            return AccidentRefusal.STAGE_TWO_MISSING;
        }
        return AccidentRefusal.NOT_NOW;
    }
}
