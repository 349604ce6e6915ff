package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.type.Npp;
import java.util.UUID;

/**
 * Who tells of an accident.
 *
 * @param personId null for an employer whose account is bound to nobody
 * @param npp      null but for an employer
 */
record Reporter(AccidentReporter kind, UUID accountId, UUID personId, Npp npp) {

    Who who() {
        return new Who(Who.Actor.of(kind), accountId, personId);
    }

    /** Whose key seals what is told while nobody was found. */
    UUID owner() {
        return personId == null ? accountId : personId;
    }
}
