package id.sigap.claims.access;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down which officer read what of whom, in the transaction of the read: no record, no read. */
@ApplicationScoped
public class ReadsByOfficers {

    private final Database db;
    private final Clock clock;

    ReadsByOfficers(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param claimId null for a list
     * @param what    a word for what was read, never data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID officer, UUID claimId, String what) {
        write(officer, claimId, null, null, null, what);
    }

    /** @param accidentId null for a list */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAccident(UUID officer, UUID accidentId, String what) {
        write(officer, null, null, accidentId, null, what);
    }

    /** @param deathCaseId null for a list */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordDeath(UUID officer, UUID deathCaseId, String what) {
        write(officer, null, null, null, deathCaseId, what);
    }

    /**
     * A document of a claim or of an accident.
     *
     * @param documentId null for the list of a case
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordDocument(UUID officer, UUID claimId, UUID accidentId, UUID documentId, String what) {
        write(officer, claimId, documentId, accidentId, null, what);
    }

    private void write(UUID officer, UUID claimId, UUID documentId, UUID accidentId, UUID deathCaseId, String what) {
        db.update("insert into officer_read (id, officer_id, claim_id, document_id, accident_id, death_case_id, what, read_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), officer, claimId, documentId, accidentId, deathCaseId, what, clock.instant());
    }
}
