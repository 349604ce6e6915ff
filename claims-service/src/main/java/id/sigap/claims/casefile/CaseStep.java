package id.sigap.claims.casefile;

import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.StepDetail;
import id.sigap.contracts.claims.ClaimStatus;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the timeline.
 *
 * @param officer    for officers' eyes; null where none acted
 * @param note       for officers' eyes; may be null
 * @param expectedBy when the next step is to be expected; may be null
 */
public record CaseStep(int no, Instant at, ClaimStatus status, ClaimStep step, StepDetail detail, ClaimEvent.Actor actor, UUID officer,
        String note, Instant expectedBy) {

    @Override
    public String toString() {
        return "CaseStep[" + no + ", " + step + "]";
    }
}
