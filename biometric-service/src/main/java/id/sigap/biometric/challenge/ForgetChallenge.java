package id.sigap.biometric.challenge;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Deletes what tells a frame that comes again, when it has been kept long enough. */
@ApplicationScoped
public class ForgetChallenge implements TimerHandler {

    private final Frames frames;

    ForgetChallenge(Frames frames) {
        this.frames = frames;
    }

    @Override
    public String kind() {
        return ChallengeTimers.FORGET;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> frames.forget(UUID.fromString(timer.key())));
        return Outcome.done();
    }
}
