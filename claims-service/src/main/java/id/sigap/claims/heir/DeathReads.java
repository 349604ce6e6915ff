package id.sigap.claims.heir;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down which officer read the case of which death, in the transaction of the read: no record, no read. */
@ApplicationScoped
class DeathReads {

    private final Database db;
    private final Clock clock;

    DeathReads(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param caseId null for the queue */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID officer, UUID caseId) {
        db.update("insert into officer_read (id, officer_id, death_case_id, what, read_at) values (?, ?, ?, ?, ?)", Ids.next(), officer, caseId,
                caseId == null ? "death-queue" : "death", clock.instant());
    }
}
