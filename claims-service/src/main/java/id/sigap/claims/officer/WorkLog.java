package id.sigap.claims.officer;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes down what happened to officers' work: who, when, why. The database lets nobody change it. */
@ApplicationScoped
class WorkLog {

    private static final int MOST = 200;

    enum What {
        ENTERED, RESUMED, PAUSED, LEFT, ASSIGNED, RELEASED, MARK_REACHED, ESCALATED, CONFLICT_DECLARED, PROFILE_CHANGED, SAMPLED, SAMPLE_ANSWERED
    }

    /** @param actor null where the system did it */
    record Line(Instant at, What what, UUID officer, UUID actor, String detail) {
    }

    private final Database db;
    private final Clock clock;

    WorkLog(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param officer whom it is about; null where it is about none
     * @param actor   who did it; null for the system
     * @param detail  codes, never a person's data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID claimId, What what, UUID officer, UUID actor, String detail) {
        db.update("insert into review_log (claim_id, officer_id, actor_id, what, detail, at) values (?, ?, ?, ?, ?, ?)", claimId, officer, actor, what, detail, clock.instant());
    }

    /** The last lines of a claim, oldest first. */
    List<Line> of(UUID claimId) {
        return db.list("select at, what, officer_id, actor_id, detail from review_log where claim_id = ? order by id desc limit " + MOST,
                row -> new Line(row.instant("at"), row.constant(What.class, "what"), row.uuid("officer_id"), row.uuid("actor_id"), row.text("detail")), claimId)
                .reversed();
    }
}
