package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.contracts.type.Npp;
import java.util.UUID;

/**
 * Who tells of an accident.
 *
 * @param personId null for the account of an employer or a hospital that is bound to nobody
 * @param npp      null but for an employer
 * @param facility null but for a hospital
 */
record Reporter(AccidentReporter kind, UUID accountId, UUID personId, Npp npp, FacilityCode facility) {

    static Reporter person(AccidentReporter kind, UUID accountId, UUID personId) {
        return new Reporter(kind, accountId, personId, null, null);
    }

    /** Whether it speaks for itself, not for a firm or hospital. */
    boolean isPerson() {
        return npp == null && facility == null;
    }

    Who who() {
        return new Who(Who.Actor.of(kind), accountId, personId);
    }

    /** Whose key seals what is told while nobody was found. */
    UUID owner() {
        return personId == null ? accountId : personId;
    }
}
