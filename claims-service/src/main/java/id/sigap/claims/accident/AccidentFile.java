package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.claims.AccidentStage;
import java.time.Instant;
import java.util.UUID;

/**
 * An accident with what belongs to it.
 *
 * @param reporter   of the first report
 * @param region     null where the first report did not say
 * @param remindedOf null while nobody was reminded
 */
record AccidentFile(Accident accident, Cover cover, AccidentReporter reporter, String region, AccidentStage remindedOf, Instant remindedAt,
        Instant changedAt) {

    UUID id() {
        return accident.id();
    }

    AccidentFile with(Accident next, Cover found, Instant at) {
        return new AccidentFile(next, found, reporter, region, remindedOf, remindedAt, at);
    }

    AccidentFile reminded(AccidentStage stage, Instant at) {
        return new AccidentFile(accident, cover, reporter, region, stage, at, changedAt);
    }
}
