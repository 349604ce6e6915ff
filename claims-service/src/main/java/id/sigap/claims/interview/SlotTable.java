package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Medium;
import id.sigap.claims.interview.rule.Slot;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.DatabaseException;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where slots are kept. */
@ApplicationScoped
class SlotTable {

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final String COLUMNS = "id, officer_id, branch, medium, link, starts_at, ends_at";
    private static final int MOST_OF_A_DAY = 500;

    private final Database db;

    SlotTable(Database db) {
        this.db = db;
    }

    /** False if it overlaps another of the same officer; then the transaction is lost. */
    boolean publish(Slot slot, Instant now) {
        try {
            db.update("insert into interview_slot (id, officer_id, branch, medium, link, starts_at, ends_at, published_at) values (?, ?, ?, ?, ?, ?, ?, ?)", slot.id(),
                    slot.officer(), slot.branch(), slot.medium(), slot.link(), slot.startsAt(), slot.endsAt(), now);
            return true;
        } catch (DatabaseException e) {
            if (EXCLUSION_VIOLATION.equals(e.sqlState())) {
                return false;
            }
            throw e;
        }
    }

    /** Takes a free slot for a claim; empty if it is taken, withdrawn or unknown. One of two who try at once is last. */
    Optional<Slot> take(UUID slotId, UUID claimId) {
        return db.first("update interview_slot set claim_id = ? where id = ? and claim_id is null and withdrawn_at is null returning " + COLUMNS, SlotTable::slot, claimId, slotId);
    }

    void release(UUID slotId, UUID claimId) {
        db.update("update interview_slot set claim_id = null where id = ? and claim_id = ?", slotId, claimId);
    }

    /** Takes a slot off the list that nobody has; false if somebody has it. */
    boolean withdrawFree(UUID slotId, Instant now) {
        return db.update("update interview_slot set withdrawn_at = coalesce(withdrawn_at, ?) where id = ? and claim_id is null", now, slotId) == 1;
    }

    Optional<OfferedSlot> ofOfficer(UUID slotId, UUID officer) {
        return db.first("select " + COLUMNS + ", claim_id from interview_slot where id = ? and officer_id = ? and withdrawn_at is null", SlotTable::offered, slotId, officer);
    }

    /** By time; the slots of a day that were not withdrawn. */
    List<OfferedSlot> ofOfficer(UUID officer, Instant from, Instant until) {
        return db.list("select " + COLUMNS + ", claim_id from interview_slot where officer_id = ? and starts_at >= ? and starts_at < ? and withdrawn_at is null "
                + "order by starts_at limit ?", SlotTable::offered, officer, from, until, MOST_OF_A_DAY);
    }

    /** By time, then id; one more than fits. */
    List<Slot> free(SlotSearch search, int limit) {
        return db.list("select " + COLUMNS + """
                \sfrom interview_slot where claim_id is null and withdrawn_at is null and (starts_at, id) > (?, ?) and starts_at <= ?
                 and officer_id <> all (?) and (?::text is null or branch = ?) and (?::text is null or medium = ?) order by starts_at, id limit ?""", SlotTable::slot, search.after().startsAt(),
                search.after().id(), search.until(), search.without(), search.branch(), search.branch(), search.medium(), search.medium(), limit + 1);
    }

    static Slot slot(Row row) throws SQLException {
        return new Slot(row.uuid("id"), row.uuid("officer_id"), row.text("branch"), row.constant(Medium.class, "medium"), row.text("link"), row.instant("starts_at"),
                row.instant("ends_at"));
    }

    private static OfferedSlot offered(Row row) throws SQLException {
        return new OfferedSlot(slot(row), row.uuid("claim_id"));
    }
}
