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

    /** With what another has come to where this has not: what was sent here already stands. */
    Progress fillingFrom(Progress other) {
        boolean ended = stageTwoAt == null && other.stageTwoAt != null;
        return new Progress(stageOneAt == null ? other.stageOneAt : stageOneAt, ended || careEndedAt == null ? other.careEndedAt : careEndedAt,
                ended ? other.stageTwoAt : stageTwoAt, ended ? other.outcome : outcome, ground, duplicateOf);
    }

    Progress duplicateOf(UUID other) {
        return new Progress(stageOneAt, careEndedAt, stageTwoAt, outcome, ground, other);
    }
}
