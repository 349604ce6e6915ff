package id.sigap.claims.casefile;

import id.sigap.claims.claim.ClaimEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Writes who did what, when and why. */
@ApplicationScoped
class Timeline {

    private final StepRepository steps;
    private final CaseSeals seals;
    private final ExpectedTimes times;

    Timeline(StepRepository steps, CaseSeals seals, ExpectedTimes times) {
        this.steps = steps;
        this.seals = seals;
        this.times = times;
    }

    /** The next line of a claim, which counts it. */
    StepEntity line(ClaimEntity claim, ClaimEvent.Stepped step, Act act, Instant now) {
        StepEntity line = new StepEntity();
        line.key = new StepEntity.Key(claim.id, ++claim.steps);
        line.at = now;
        line.from = step.from();
        line.to = step.to();
        line.step = step.step();
        line.detail = step.detail();
        line.actor = step.actor();
        if (act != null && (step.actor() == ClaimEvent.Actor.OFFICER || step.actor() == ClaimEvent.Actor.MEMBER)) {
            line.officerId = act.officer();
            line.noteSealed = seals.note(claim.owner(), act.note());
        }
        line.expectedBy = step.expectedBy() == null ? times.after(claim.claim(), step.to(), now) : step.expectedBy();
        return line;
    }

    /** Lines of a claim that is on file. */
    void keep(List<StepEntity> lines) {
        steps.persist(lines);
    }
}
