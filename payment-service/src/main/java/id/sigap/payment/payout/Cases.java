package id.sigap.payment.payout;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Opens and closes the cases of payouts: each has an owner and a clock. A payout has one open case of a kind at most. */
@ApplicationScoped
class Cases {

    private final Database db;
    private final Clock clock;

    Cases(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void open(PayoutCase.Kind kind, UUID payoutId) {
        Instant now = clock.instant();
        db.update("""
                insert into payout_case (id, kind, subject_id, opened_at, owner_role, due_at) values (?, ?, ?, ?, ?, ?)
                on conflict (kind, subject_id) where closed_at is null do nothing""", Ids.next(), kind, payoutId, now, kind.owner(), now.plus(kind.within()));
    }

    /** Ends those of any payout of a claim. */
    @Transactional(TxType.MANDATORY)
    void closeOfClaim(PayoutCase.Kind kind, UUID claimId, String outcome) {
        db.update("""
                update payout_case set closed_at = ?, outcome = ?
                where closed_at is null and kind = ? and subject_id in (select id from payout where claim_id = ?)""", clock.instant(), outcome, kind, claimId);
    }

    /** @param by who ended it; null if it ended by itself */
    @Transactional(TxType.MANDATORY)
    void close(PayoutCase.Kind kind, UUID payoutId, String outcome, UUID by) {
        db.update("update payout_case set closed_at = ?, closed_by = ?::uuid, outcome = ? where kind = ? and subject_id = ? and closed_at is null",
                clock.instant(), by, outcome, kind, payoutId);
    }
}
