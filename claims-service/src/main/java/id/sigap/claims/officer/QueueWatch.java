package id.sigap.claims.officer;

import id.sigap.claims.casefile.ClaimMoved;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sees when claims come to officers and leave them, whatever brought them there. */
@ApplicationScoped
class QueueWatch implements ClaimMoved {

    /** What a status is to officers. */
    private enum Place {
        ELSEWHERE, WITH_OFFICERS, WITH_THE_CLAIMANT
    }

    private final ReviewQueue queue;
    private final Database db;

    QueueWatch(ReviewQueue queue, Database db) {
        this.queue = queue;
        this.db = db;
    }

    @Override
    public void moved(Claim claim, ClaimEvent.Stepped step) {
        Place was = place(step.from());
        switch (place(step.to())) {
            case WITH_OFFICERS -> {
                if (step.from() == step.to()) {
                    queue.touched(claim, officer(claim, step));
                } else {
                    queue.entered(claim, step.step());
                }
            }
            case WITH_THE_CLAIMANT -> {
                if (was == Place.WITH_OFFICERS) {
                    queue.paused(claim, step.step(), officer(claim, step));
                }
            }
            case ELSEWHERE -> {
                if (was != Place.ELSEWHERE) {
                    queue.left(claim, step.step(), officer(claim, step));
                }
            }
        }
    }

    /** Null unless an officer did it; the timeline knows who. */
    private UUID officer(Claim claim, ClaimEvent.Stepped step) {
        if (step.actor() != ClaimEvent.Actor.OFFICER) {
            return null;
        }
        return db.first("select officer_id from claim_step where claim_id = ? and step = ? and officer_id is not null order by no desc limit 1",
                row -> row.uuid("officer_id"), claim.id(), step.step()).orElse(null);
    }

    private static Place place(ClaimStatus status) {
        return switch (status) {
            case IN_REVIEW, APPEALED -> Place.WITH_OFFICERS;
            case RETURNED, PAPERS_AWAITED -> Place.WITH_THE_CLAIMANT;
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID, REJECTED, WITHDRAWN -> Place.ELSEWHERE;
        };
    }
}
