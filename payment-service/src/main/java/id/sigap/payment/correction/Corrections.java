package id.sigap.payment.correction;

import id.sigap.payment.correction.Correction.Reason;
import id.sigap.payment.correction.Correction.State;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps corrections. */
@ApplicationScoped
class Corrections {

    private static final String SELECT = "select id, transfer_id, reason, state, proposed_by, proposed_at, decided_by, decided_at from ledger_correction ";

    private final Database db;

    Corrections(Database db) {
        this.db = db;
    }

    /** Empty if the transfer has a correction that was not refused. */
    @Transactional(TxType.MANDATORY)
    Optional<Correction> propose(UUID transferId, Reason reason, UUID by, Instant at) {
        UUID id = Ids.next();
        int made = db.update("""
                insert into ledger_correction (id, transfer_id, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?)
                on conflict (transfer_id) where state <> 'REFUSED' do nothing""", id, transferId, reason, by, at);
        return made == 0 ? Optional.empty() : find(id);
    }

    /** Locks it until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    Optional<Correction> lock(UUID id) {
        return db.first(SELECT + "where id = ? for update", Corrections::correction, id);
    }

    @Transactional(TxType.MANDATORY)
    Correction decided(UUID id, State state, UUID by, Instant at) {
        db.update("update ledger_correction set state = ?, decided_by = ?, decided_at = ? where id = ?", state, by, at, id);
        return find(id).orElseThrow();
    }

    Optional<Correction> find(UUID id) {
        return db.first(SELECT + "where id = ?", Corrections::correction, id);
    }

    /** Those that wait for a decision, oldest first. */
    List<Correction> open(UUID after, int limit) {
        return db.list(SELECT + "where state = 'PROPOSED' and id > ? order by id limit ?", Corrections::correction, after, limit);
    }

    private static Correction correction(Row row) throws SQLException {
        return new Correction(row.uuid("id"), row.uuid("transfer_id"), row.constant(Reason.class, "reason"), row.constant(State.class, "state"),
                row.uuid("proposed_by"), row.instant("proposed_at"), row.uuid("decided_by"), row.instant("decided_at"));
    }
}
