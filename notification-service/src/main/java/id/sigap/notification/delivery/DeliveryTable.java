package id.sigap.notification.delivery;

import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The queue of deliveries. */
@ApplicationScoped
class DeliveryTable {

    // The attempt is counted before it is made, so that one that kills the process is counted too.
    private static final String CLAIM = """
            update delivery set claimed_until = ?, attempts = attempts + 1 where id in (
                select id from delivery where lane = ? and state = 'QUEUED' and due_at <= ? and (claimed_until is null or claimed_until < ?)
                order by due_at limit ? for update skip locked)
            returning id, lane, letter_sealed, attempts, created_at, expires_at""";

    private final Database db;

    DeliveryTable(Database db) {
        this.db = db;
    }

    /** True if it was not there before. */
    boolean add(UUID id, Lane lane, Instant now, Instant expiresAt) {
        return db.update("""
                insert into delivery (id, lane, state, due_at, expires_at, created_at) values (?, ?, 'QUEUED', ?, ?, ?)
                on conflict (id) do nothing""", id, lane, now, expiresAt, now) == 1;
    }

    void putLetter(UUID id, byte[] sealed) {
        db.update("update delivery set letter_sealed = ? where id = ?", sealed, id);
    }

    List<Claimed> claim(Lane lane, Instant now, Duration lease, int most) {
        return db.list(CLAIM, DeliveryTable::claimed, now.plus(lease), lane, now, now, most);
    }

    /** Ends a delivery for good. False if it had ended before. */
    boolean settle(UUID id, String state, String reason, Instant now) {
        return db.update("""
                update delivery set state = ?, reason = ?, settled_at = ?, letter_sealed = null, claimed_until = null
                where id = ? and state = 'QUEUED'""", state, reason, now, id) == 1;
    }

    /** Puts a delivery back, unless its lease ran out and somebody else has it now. */
    void putBack(Claimed delivery, Instant dueAt, String reason) {
        db.update("update delivery set due_at = ?, reason = ?, claimed_until = null where id = ? and state = 'QUEUED' and attempts = ?",
                dueAt, reason, delivery.id(), delivery.attempt());
    }

    int forget(Instant settledBefore, int most) {
        return db.update("delete from delivery where id in (select id from delivery where settled_at < ? limit ?)", settledBefore, most);
    }

    private static Claimed claimed(Row row) throws SQLException {
        return new Claimed(row.uuid("id"), row.constant(Lane.class, "lane"), row.bytes("letter_sealed"), row.integer("attempts"),
                row.instant("created_at"), row.instant("expires_at"));
    }
}
