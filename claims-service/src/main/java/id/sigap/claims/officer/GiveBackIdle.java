package id.sigap.claims.officer;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An assigned claim that lay too long goes back into its queue. */
@ApplicationScoped
class GiveBackIdle implements TimerHandler {

    private final WorkTable works;
    private final WorkLog log;

    GiveBackIdle(WorkTable works, WorkLog log) {
        this.works = works;
        this.log = log;
    }

    @Override
    public String kind() {
        return Idleness.TIMER;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID officer = UUID.fromString(timer.payload());
        QuarkusTransaction.requiringNew().run(() -> works.locked(UUID.fromString(timer.key())).filter(work -> officer.equals(work.assignedTo())).ifPresent(work -> {
            works.release(work.claimId());
            log.add(work.claimId(), WorkLog.What.RELEASED, officer, null, "IDLE");
        }));
        return Outcome.done();
    }
}
