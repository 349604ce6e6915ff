package id.sigap.claims.officer;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.officer.rule.EyesNeeded;
import id.sigap.claims.officer.rule.Mark;
import id.sigap.claims.officer.rule.ReviewTime;
import id.sigap.claims.officer.rule.Skill;
import id.sigap.contracts.claims.ClaimStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts claims into officers' queues and takes them out, in the claim's own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReviewQueue {

    private final WorkTable works;
    private final ReviewClock clock;
    private final Idleness idleness;
    private final Branches branches;
    private final RiskCheck risks;
    private final ReviewGate gate;
    private final WorkLog log;

    ReviewQueue(WorkTable works, ReviewClock clock, Idleness idleness, Branches branches, RiskCheck risks, ReviewGate gate, WorkLog log) {
        this.works = works;
        this.clock = clock;
        this.idleness = idleness;
        this.branches = branches;
        this.risks = risks;
        this.gate = gate;
        this.log = log;
    }

    /** It comes to officers, or comes back after a pause: then with the time that was left. */
    void entered(Claim claim, ClaimStep why) {
        works.locked(claim.id()).filter(work -> work.state() == Work.State.PAUSED).ifPresentOrElse(work -> resume(work, why), () -> enter(claim, why));
    }

    private void enter(Claim claim, ClaimStep why) {
        ReviewTime time = clock.timeFor(claim);
        Skill skill = Skill.of(claim.programme(), claim.reason(), claim.claimant().kind(), claim.status() == ClaimStatus.APPEALED);
        String branch = branches.of(claim);
        works.enter(claim.id(), skill, branch, risks.flags(claim), time, clock.dueOn(time));
        clock.set(claim.id(), time, Mark.HALF);
        log.add(claim.id(), WorkLog.What.ENTERED, null, null, why + " " + skill + " " + branch);
    }

    private void resume(Work work, ClaimStep why) {
        ReviewTime rest = clock.rest(work.daysLeft());
        works.resume(work.claimId(), rest, clock.dueOn(rest));
        clock.set(work.claimId(), rest, work.nextMark());
        log.add(work.claimId(), WorkLog.What.RESUMED, null, null, why.name());
    }

    /** An officer did something with it, and it stays where it is. */
    void touched(Claim claim, UUID officer) {
        works.locked(claim.id()).filter(Work::open).ifPresent(work -> {
            UUID recommender = claim.review().recommendedBy();
            boolean supervisor = recommender != null && claim.gross() != null && gate.needed(claim, claim.gross()) == EyesNeeded.SUPERVISOR;
            works.recommended(claim.id(), recommender, supervisor);
            if (work.assignedTo() != null && work.assignedTo().equals(recommender)) {
                idleness.stop(claim.id());
                log.add(claim.id(), WorkLog.What.RELEASED, recommender, officer, "RECOMMENDED");
            } else if (work.assignedTo() != null && work.assignedTo().equals(officer)) {
                idleness.watch(claim.id(), officer);
            }
        });
    }

    /** It waits for the claimant: the time stands still, and nobody has it. */
    void paused(Claim claim, ClaimStep why, UUID officer) {
        works.locked(claim.id()).filter(Work::open).ifPresent(work -> {
            works.pause(claim.id(), clock.leftToday(work.time()));
            stopTimers(claim.id());
            log.add(claim.id(), WorkLog.What.PAUSED, work.assignedTo(), officer, why.name());
        });
    }

    /** It is decided, or ended otherwise. */
    void left(Claim claim, ClaimStep why, UUID officer) {
        works.locked(claim.id()).filter(work -> work.state() != Work.State.CLOSED).ifPresent(work -> {
            works.close(claim.id());
            stopTimers(claim.id());
            log.add(claim.id(), WorkLog.What.LEFT, work.assignedTo(), officer, why.name());
        });
    }

    private void stopTimers(UUID claimId) {
        clock.stop(claimId);
        idleness.stop(claimId);
    }
}
