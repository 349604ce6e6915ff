package id.sigap.claims.officer;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.officer.rule.Mark;
import id.sigap.claims.officer.rule.ReviewTime;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.setup.WorkingDays;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.Clocks;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How long officers may take for a claim, and the durable timer of each moment that matters. Days begin in Jakarta. */
@ApplicationScoped
class ReviewClock {

    static final String TIMER = "review-clock";

    private final RuleBook book;
    private final WorkingDays workingDays;
    private final OfficerConfig config;
    private final LegalDays days;
    private final Timers timers;

    ReviewClock(RuleBook book, WorkingDays workingDays, OfficerConfig config, LegalDays days, Timers timers) {
        this.book = book;
        this.workingDays = workingDays;
        this.config = config;
        this.days = days;
        this.timers = timers;
    }

    /** From today: the programme's working days; of an objection, those of a review. */
    ReviewTime timeFor(Claim claim) {
        LocalDate today = days.today();
        return new ReviewTime(today, claim.status() == ClaimStatus.APPEALED ? book.on(ServiceFigure.REVIEW_WORKING_DAYS, today).whole()
                : book.on(ServiceFigure.PAY_WORKING_DAYS, claim.programme().name(), today).whole());
    }

    /** What was left goes on from today. */
    ReviewTime rest(int daysLeft) {
        return new ReviewTime(days.today(), daysLeft);
    }

    LocalDate dueOn(ReviewTime time) {
        return time.dueOn(workingDays.calendar());
    }

    int leftToday(ReviewTime time) {
        return time.leftOn(days.today(), workingDays.calendar());
    }

    Instant at(ReviewTime time, Mark mark) {
        return time.on(mark, config.graceDays(), workingDays.calendar()).atStartOfDay(Clocks.JAKARTA).toInstant();
    }

    void set(UUID claimId, ReviewTime time, Mark next) {
        if (next == Mark.NONE) {
            stop(claimId);
        } else {
            timers.schedule(TIMER, claimId.toString(), at(time, next), next.name());
        }
    }

    void stop(UUID claimId) {
        timers.cancel(TIMER, claimId.toString());
    }
}
