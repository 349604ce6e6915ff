package id.sigap.claims.paper;

import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes a returned claim that nobody corrected in time. */
@ApplicationScoped
class CloseUncorrected implements TimerHandler {

    private final Deadline deadline;

    CloseUncorrected(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public String kind() {
        return ClaimTimers.CORRECTION_EXPIRY;
    }

    @Override
    public Outcome fire(Timer timer) {
        return deadline.pass(timer.key(), new ClaimCommand.CloseUncorrected());
    }
}
