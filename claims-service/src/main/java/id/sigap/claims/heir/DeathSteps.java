package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.death.DeathStep;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who did what in the case of a death, when and why. */
@ApplicationScoped
class DeathSteps {

    private static final int MOST = 500;

    /** @param why of an officer; null of a reporter */
    record Line(int no, Instant at, DeathStatus from, DeathStatus to, DeathStep step, UUID accountId, String why) {
        @Override
        public String toString() {
            return "Line[" + no + ", " + step + "]";
        }
    }

    private final Database db;
    private final DeathSeals seals;
    private final Clock clock;

    DeathSteps(Database db, DeathSeals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    /** @param from null for the first report */
    void add(UUID caseId, UUID deceased, DeathStatus from, DeathStatus to, DeathStep step, UUID accountId, String why) {
        db.update("""
                insert into death_step (case_id, no, at, from_status, to_status, step, account_id, why_sealed)
                values (?, (select coalesce(max(no), 0) + 1 from death_step where case_id = ?), ?, ?, ?, ?, ?, ?)""",
                caseId, caseId, clock.instant(), from, to, step, accountId, seals.why(deceased, why));
    }

    List<Line> of(UUID caseId, UUID deceased) {
        return db.list("select no, at, from_status, to_status, step, account_id, why_sealed from death_step where case_id = ? order by no limit " + MOST,
                row -> new Line(row.integer("no"), row.instant("at"), row.constant(DeathStatus.class, "from_status"), row.constant(DeathStatus.class, "to_status"),
                        row.constant(DeathStep.class, "step"), row.uuid("account_id"), seals.why(deceased, row.bytes("why_sealed"))), caseId);
    }
}
