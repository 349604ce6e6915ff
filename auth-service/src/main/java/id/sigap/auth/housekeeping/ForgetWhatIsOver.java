package id.sigap.auth.housekeeping;

import id.sigap.auth.attempt.SignInAttempts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.binding.DifferingChecks;
import id.sigap.auth.binding.OldBindings;
import id.sigap.auth.code.Codes;
import id.sigap.auth.contactchange.Changes;
import id.sigap.auth.factor.SignInSteps;
import id.sigap.auth.factor.passkey.Ceremonies;
import id.sigap.auth.passwordchange.Resets;
import id.sigap.auth.session.OldSessions;
import id.sigap.auth.stepup.StepUpCodes;
import id.sigap.auth.stepup.face.FaceStepUps;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Once an hour, deletes what is of no use any more: codes, counts of failures, sessions long over. */
@ApplicationScoped
class ForgetWhatIsOver implements TimerHandler {

    private static final String KIND = "auth-forget";
    private static final Duration EVERY = Duration.ofHours(1);

    private final Codes codes;
    private final SignInAttempts attempts;
    private final OldSessions sessions;
    private final SafetyLog log;
    private final SignInSteps steps;
    private final Ceremonies ceremonies;
    private final Resets resets;
    private final Changes changes;
    private final DifferingChecks differingChecks;
    private final OldBindings bindings;
    private final StepUpCodes stepUpCodes;
    private final FaceStepUps faceStepUps;
    private final Timers timers;
    private final Clock clock;

    ForgetWhatIsOver(Codes codes, SignInAttempts attempts, OldSessions sessions, SafetyLog log, SignInSteps steps,
            Ceremonies ceremonies, Resets resets, Changes changes, DifferingChecks differingChecks, OldBindings bindings,
            StepUpCodes stepUpCodes, FaceStepUps faceStepUps, Timers timers, Clock clock) {
        this.codes = codes;
        this.attempts = attempts;
        this.sessions = sessions;
        this.log = log;
        this.steps = steps;
        this.ceremonies = ceremonies;
        this.resets = resets;
        this.changes = changes;
        this.differingChecks = differingChecks;
        this.bindings = bindings;
        this.stepUpCodes = stepUpCodes;
        this.faceStepUps = faceStepUps;
        this.timers = timers;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> timers.scheduleNow(KIND, "only", ""));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(codes::forget);
        QuarkusTransaction.requiringNew().run(attempts::forget);
        QuarkusTransaction.requiringNew().run(sessions::forget);
        QuarkusTransaction.requiringNew().run(log::forget);
        QuarkusTransaction.requiringNew().run(steps::forget);
        QuarkusTransaction.requiringNew().run(ceremonies::forget);
        QuarkusTransaction.requiringNew().run(resets::forget);
        QuarkusTransaction.requiringNew().run(() -> changes.forget(clock.instant()));
        QuarkusTransaction.requiringNew().run(differingChecks::forget);
        QuarkusTransaction.requiringNew().run(bindings::forget);
        QuarkusTransaction.requiringNew().run(stepUpCodes::forget);
        QuarkusTransaction.requiringNew().run(() -> faceStepUps.forget(clock.instant()));
        return Outcome.again(EVERY);
    }
}
