package id.sigap.payment.bill;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Refund.State;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of refunds. */
@ApplicationScoped
class Refunds {

    private static final String SELECT = "select r.*, a.npp from employer_refund r join employer_account a using (employer_id) where ";

    private final Database db;

    Refunds(Database db) {
        this.db = db;
    }

    void insert(UUID id, UUID employerId, Rupiah amount, UUID proposedBy, Instant now) {
        db.update("insert into employer_refund (id, employer_id, amount, proposed_by, proposed_at) values (?, ?, ?, ?, ?)",
                id, employerId, amount, proposedBy, now);
    }

    Optional<Refund> find(UUID id) {
        return db.first(SELECT + "id = ?", Refunds::refund, id);
    }

    /** Locks it until the end of the transaction. */
    Optional<Refund> lock(UUID id) {
        return db.first(SELECT + "id = ? for update of r", Refunds::refund, id);
    }

    /** Those that somebody has to decide on or to transfer, oldest first. */
    List<Refund> open(UUID after, int limit) {
        return db.list(SELECT + "state in ('PROPOSED', 'APPROVED') and id > ? order by id limit ?", Refunds::refund, after, limit);
    }

    void decided(UUID id, State state, UUID decidedBy, Instant now) {
        db.update("update employer_refund set state = ?, decided_by = ?, decided_at = ? where id = ?", state, decidedBy, now, id);
    }

    void transferred(UUID id, String bankReference, Instant now) {
        db.update("update employer_refund set state = 'TRANSFERRED', bank_reference = ?, transferred_at = ? where id = ?", bankReference, now, id);
    }

    private static Refund refund(Row row) throws SQLException {
        return new Refund(row.uuid("id"), row.text("npp"), row.rupiah("amount"), row.constant(State.class, "state"), row.uuid("proposed_by"),
                row.instant("proposed_at"), row.uuid("decided_by"), row.instant("decided_at"), row.text("bank_reference"), row.instant("transferred_at"));
    }
}
