package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Escalation;
import id.sigap.claims.officer.rule.Mark;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** A moment of a review's time has come: it is told, or the claim goes up. */
@ApplicationScoped
class ReachMark implements TimerHandler {

    private final WorkTable works;
    private final ReviewClock reviewClock;
    private final Idleness idleness;
    private final WorkLog log;
    private final Clock clock;
    private final MeterRegistry metrics;

    ReachMark(WorkTable works, ReviewClock reviewClock, Idleness idleness, WorkLog log, Clock clock, MeterRegistry metrics) {
        this.works = works;
        this.reviewClock = reviewClock;
        this.idleness = idleness;
        this.log = log;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public String kind() {
        return ReviewClock.TIMER;
    }

    @Override
    public Outcome fire(Timer timer) {
        Mark mark = Mark.valueOf(timer.payload());
        QuarkusTransaction.requiringNew().run(() -> works.locked(UUID.fromString(timer.key()))
                // a pause or another clock may have come in between
                .filter(work -> work.open() && work.nextMark() == mark && !clock.instant().isBefore(reviewClock.at(work.time(), mark)))
                .ifPresent(work -> reach(work, mark)));
        return Outcome.done();
    }

    private void reach(Work work, Mark mark) {
        log.add(work.claimId(), WorkLog.What.MARK_REACHED, work.assignedTo(), null, mark.name());
        metrics.counter("claims.review.marks", "mark", mark.name(), "skill", work.skill().name()).increment();
        switch (mark) {
            case OVER -> escalate(work, Escalation.SUPERVISOR, work.branch());
            case FAR_OVER -> escalate(work, Escalation.HEAD_OFFICE, Officer.HEAD_OFFICE);
            case HALF, DAY_BEFORE, NONE -> {
                // told by the figures and the queue alone
            }
        }
        works.mark(work.claimId(), mark.next());
        reviewClock.set(work.claimId(), work.time(), mark.next());
    }

    private void escalate(Work work, Escalation escalation, String branch) {
        works.escalate(work.claimId(), escalation, branch);
        idleness.stop(work.claimId());
        log.add(work.claimId(), WorkLog.What.ESCALATED, work.assignedTo(), null, escalation + " " + branch);
    }
}
