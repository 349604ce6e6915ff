package id.sigap.claims.accident;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which claims rest on which accident. */
@ApplicationScoped
class LinkedClaims {

    private static final int MOST_READ = 100;

    private final Database db;

    LinkedClaims(Database db) {
        this.db = db;
    }

    /** False if the claim is linked already. */
    boolean add(UUID accidentId, UUID claimId, Instant at) {
        return db.update("insert into accident_claim (claim_id, accident_id, linked_at) values (?, ?, ?) on conflict do nothing", claimId, accidentId, at) == 1;
    }

    /** In the order in which they were linked. */
    List<UUID> of(UUID accidentId) {
        return db.list("select claim_id from accident_claim where accident_id = ? order by linked_at, claim_id limit ?", row -> row.uuid("claim_id"),
                accidentId, MOST_READ);
    }

    Optional<UUID> accident(UUID claimId) {
        return db.first("select accident_id from accident_claim where claim_id = ?", row -> row.uuid("accident_id"), claimId);
    }

    void moveAll(UUID fromAccident, UUID toAccident) {
        db.update("update accident_claim set accident_id = ? where accident_id = ?", toAccident, fromAccident);
    }
}
