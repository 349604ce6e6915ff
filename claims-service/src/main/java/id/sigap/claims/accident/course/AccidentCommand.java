package id.sigap.claims.accident.course;

import id.sigap.contracts.claims.AccidentStage;
import java.time.Instant;
import java.util.UUID;

/** Everything that can be asked of an accident or told to it. */
public sealed interface AccidentCommand {

    Who by();

    /** An officer found the member whom the report names. */
    record Match(Who by, UUID victimId) implements AccidentCommand {
    }

    /** Somebody else told of the same accident. */
    record AddReport(Who by, Accident.Told told) implements AccidentCommand {
    }

    record SendStageOne(Who by, Instant at) implements AccidentCommand {
    }

    /** The doctor has stated how the care ended; the form of stage II is to follow. */
    record EndCare(Who by, Instant statedAt) implements AccidentCommand {
    }

    record SendStageTwo(Who by, Instant at, Instant statedAt, Outcome outcome) implements AccidentCommand {
    }

    /** @param care whether it is about further care */
    record Note(Who by, boolean care) implements AccidentCommand {
    }

    /** Somebody thought to be healed is not, or has died of it. */
    record ChangeOutcome(Who by, Outcome outcome) implements AccidentCommand {
    }

    record Remind(Who by, AccidentStage stage) implements AccidentCommand {
    }

    record LinkClaim(Who by, UUID claimId) implements AccidentCommand {
    }

    record Close(Who by) implements AccidentCommand {
    }

    record Refuse(Who by, RefusalGround ground) implements AccidentCommand {
    }

    /** By who reported it. */
    record Withdraw(Who by) implements AccidentCommand {
    }

    /** It goes on as another. */
    record MergeInto(Who by, UUID other) implements AccidentCommand {
    }

    /** Another was merged into this one. @param reports of the other, as is all else */
    record TakeOver(Who by, Accident.Told told, int reports, Progress progress) implements AccidentCommand {
    }

    /** Not the same as another. */
    record KeepApart(Who by, UUID other) implements AccidentCommand {
    }

    /** One of several reports is about something else. @param earliest of those that stay */
    record TakeOutReport(Who by, Accident.Told earliest) implements AccidentCommand {
    }
}
