package id.sigap.claims.review;

import id.sigap.claims.sql.Sql;
import id.sigap.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes down which officer read what of whom, in the transaction of the read: no record, no read. */
@ApplicationScoped
class OfficerReads {

    private final Sql sql;
    private final Clock clock;

    OfficerReads(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param claimId null for a list */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID officer, UUID claimId, String what) {
        sql.update("insert into officer_read (id, officer_id, claim_id, what, read_at) values (?, ?, ?, ?, ?)", Ids.next(), officer, claimId, what,
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
