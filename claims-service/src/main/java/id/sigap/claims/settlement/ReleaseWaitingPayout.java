package id.sigap.claims.settlement;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Asks for a payout once its waiting time is over, unless the claim was withdrawn meanwhile or has to wait for another reason by now. */
@ApplicationScoped
class ReleaseWaitingPayout implements TimerHandler {

    private final ClaimDesk desk;
    private final Assessor assessor;
    private final Clock clock;

    ReleaseWaitingPayout(ClaimDesk desk, Assessor assessor, Clock clock) {
        this.desk = desk;
        this.assessor = assessor;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClaimTimers.PAYOUT_RELEASE;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> desk.handle(UUID.fromString(timer.key()),
                claim -> Act.of(new ClaimCommand.ReleasePayout(clock.instant(), assessor.accessChanged(claim)))));
        return Outcome.done();
    }
}
