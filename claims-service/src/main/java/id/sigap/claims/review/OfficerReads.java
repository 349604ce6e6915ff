package id.sigap.claims.review;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down which officer read what of whom, in the transaction of the read: no record, no read. */
@ApplicationScoped
class OfficerReads {

    private final Database db;
    private final Clock clock;

    OfficerReads(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param claimId null for a list */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID officer, UUID claimId, String what) {
        db.update("insert into officer_read (id, officer_id, claim_id, what, read_at) values (?, ?, ?, ?, ?)", Ids.next(), officer, claimId, what,
                clock.instant());
    }
}
