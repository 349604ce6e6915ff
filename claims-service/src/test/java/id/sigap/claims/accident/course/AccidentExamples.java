package id.sigap.claims.accident.course;

import id.sigap.claims.jkk.AccidentCause;
import id.sigap.contracts.claims.AccidentStatus;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Accidents in every status. */
final class AccidentExamples {

    static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    static final UUID VICTIM = new UUID(1, 1);
    static final UUID REPORTER = new UUID(1, 2);
    static final Who WORKER = new Who(Who.Actor.WORKER, REPORTER, VICTIM);
    static final Who EMPLOYER = new Who(Who.Actor.EMPLOYER, new UUID(1, 3), null);
    static final Who OFFICER = new Who(Who.Actor.OFFICER, new UUID(1, 4), null);

    private AccidentExamples() {
    }

    static Accident.Told told(Instant reportedAt) {
        return new Accident.Told(AT.minusSeconds(7_200), reportedAt);
    }

    static Accident in(AccidentStatus status) {
        return with(status, 1);
    }

    static Accident with(AccidentStatus status, int reports) {
        UUID victim = status == AccidentStatus.UNMATCHED ? null : VICTIM;
        Progress progress = switch (status) {
            case UNMATCHED, REPORTED, WITHDRAWN -> Progress.NONE;
            case STAGE_I -> Progress.NONE.stageOne(AT);
            case STAGE_II, CLOSED -> Progress.NONE.stageOne(AT).stageTwo(AT, AT, Outcome.HEALED);
            case DUPLICATE -> Progress.NONE.duplicateOf(new UUID(2, 2));
            case REFUSED -> Progress.NONE.refused(RefusalGround.DID_NOT_HAPPEN);
        };
        return new Accident(new UUID(2, 1), status, victim, told(AT), AccidentCause.WORK, reports, REPORTER,
                Set.of(VICTIM, REPORTER), progress);
    }
}
