package id.sigap.claims.accident.course;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an accident has come; each part null until it has.
 *
 * @param careEndedAt when the doctor stated how the care ended
 * @param duplicateOf the accident under which it goes on
 */
public record Progress(Instant stageOneAt, Instant careEndedAt, Instant stageTwoAt, Outcome outcome, RefusalGround ground, UUID duplicateOf) {

    public static final Progress NONE = new Progress(null, null, null, null, null, null);

    Progress stageOne(Instant at) {
        return new Progress(stageOneAt == null ? at : stageOneAt, careEndedAt, stageTwoAt, outcome, ground, duplicateOf);
    }

    Progress careEnded(Instant at) {
        return new Progress(stageOneAt, at, stageTwoAt, outcome, ground, duplicateOf);
    }

    Progress stageTwo(Instant at, Instant stated, Outcome ended) {
        return new Progress(stageOneAt, stated, stageTwoAt == null ? at : stageTwoAt, ended, ground, duplicateOf);
    }

    Progress outcome(Outcome ended) {
        return new Progress(stageOneAt, careEndedAt, stageTwoAt, ended, ground, duplicateOf);
    }

    Progress refused(RefusalGround because) {
        return new Progress(stageOneAt, careEndedAt, stageTwoAt, outcome, because, duplicateOf);
    }

    Progress duplicateOf(UUID other) {
        return new Progress(stageOneAt, careEndedAt, stageTwoAt, outcome, ground, other);
    }
}
