package id.sigap.claims.accident;

import id.sigap.claims.jkk.AccidentCause;
import id.sigap.contracts.claims.AccidentReporter;
import java.time.Instant;
import java.util.UUID;

/**
 * One person's report of an accident.
 *
 * @param personId null for an employer or a hospital
 * @param npp      null but for an employer
 * @param facility null but for a hospital
 * @param words    sealed where they are kept
 */
record Report(UUID id, UUID accidentId, AccidentReporter reporter, UUID accountId, UUID personId, String npp, String facility, AccidentCause cause, boolean traffic,
        Instant happenedAt, Instant reportedAt, UUID sealedFor, ReportWords words, boolean withdrawn) {

    @Override
    public String toString() {
        return "Report[" + id + ", " + reporter + "]";
    }
}
