package id.sigap.claims.claim;

import id.sigap.contracts.claims.ClaimStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Collects the steps of one accepted command. */
final class Move {

    private Claim claim;
    private final List<ClaimEvent> events = new ArrayList<>();

    Move(Claim claim) {
        this.claim = claim;
    }

    Claim claim() {
        return claim;
    }

    Move with(Course course) {
        claim = claim.with(course);
        return this;
    }

    Move with(Proof proof) {
        claim = claim.with(proof);
        return this;
    }

    /** Approved without officers. */
    Move with(Payout straight) {
        claim = claim.passingStraight(straight);
        return this;
    }

    Move to(ClaimStatus next, ClaimStep step, ClaimEvent.Actor actor) {
        return to(next, step, null, actor);
    }

    Move to(ClaimStatus next, ClaimStep step, StepDetail detail, ClaimEvent.Actor actor) {
        events.add(new ClaimEvent.Stepped(claim.status(), next, step, detail, actor));
        claim = claim.in(next);
        return this;
    }

    Move stay(ClaimStep step, StepDetail detail, ClaimEvent.Actor actor) {
        return to(claim.status(), step, detail, actor);
    }

    Move stayUntil(ClaimStep step, Instant expectedBy, ClaimEvent.Actor actor) {
        events.add(new ClaimEvent.Stepped(claim.status(), claim.status(), step, null, actor, expectedBy));
        return this;
    }

    Move emit(ClaimEvent event) {
        events.add(event);
        return this;
    }

    ClaimDecision accepted() {
        return new ClaimDecision.Accepted(claim, events);
    }
}
