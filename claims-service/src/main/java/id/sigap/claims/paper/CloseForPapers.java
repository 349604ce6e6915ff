package id.sigap.claims.paper;

import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes a claim whose papers did not come in time; the claimant may file again. */
@ApplicationScoped
class CloseForPapers implements TimerHandler {

    private final Deadline deadline;

    CloseForPapers(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public String kind() {
        return ClaimTimers.PAPERS_EXPIRY;
    }

    @Override
    public Outcome fire(Timer timer) {
        return deadline.pass(timer.key(), new ClaimCommand.CloseWithoutPapers());
    }
}
