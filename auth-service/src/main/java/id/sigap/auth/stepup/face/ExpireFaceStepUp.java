package id.sigap.auth.stepup.face;

import id.sigap.auth.stepup.face.rule.FaceStepUpState;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends an operation whose face did not come, or whose token nobody took. */
@ApplicationScoped
class ExpireFaceStepUp implements TimerHandler {

    static final String KIND = "face-step-up-expiry";

    private final FaceStepUps stepUps;
    private final Clock clock;

    ExpireFaceStepUp(FaceStepUps stepUps, Clock clock) {
        this.stepUps = stepUps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> stepUps.locked(UUID.fromString(timer.key()))
                .filter(stepUp -> stepUp.state().isOpen() && stepUp.state().at(clock.instant()) instanceof FaceStepUpState.Expired)
                .ifPresent(stepUp -> stepUps.become(stepUp.id(), new FaceStepUpState.Expired())));
        return Outcome.done();
    }
}
