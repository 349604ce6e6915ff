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
        db.update("insert into officer_read (id, officer_id, claim_id, what, read_at) values (?, ?, ?, ?, ?)", Ids.next(), officer, claimId, what, clock.instant());
    }
}
