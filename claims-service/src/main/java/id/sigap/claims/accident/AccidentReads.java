package id.sigap.claims.accident;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down which officer read which accident, in the transaction of the read: no record, no read. */
@ApplicationScoped
class AccidentReads {

    private final Database db;
    private final Clock clock;

    AccidentReads(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param accidentId null for a list */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID officer, UUID accidentId, String what) {
        db.update("insert into officer_read (id, officer_id, accident_id, what, read_at) values (?, ?, ?, ?, ?)", Ids.next(), officer, accidentId, what,
                clock.instant());
    }
}
