package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.InterviewCommand;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Counts an interview as missed of which nobody recorded anything in time. One that was moved meanwhile has a later clock and refuses. */
@ApplicationScoped
class LapseInterview implements TimerHandler {

    private final InterviewDesk desk;
    private final Clock clock;

    LapseInterview(InterviewDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return InterviewClocks.LAPSE;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID claimId = UUID.fromString(timer.key());
        QuarkusTransaction.requiringNew().run(() -> desk.handle(claimId, interview -> new InterviewCommand.Lapse(clock.instant()), null));
        return Outcome.done();
    }
}
