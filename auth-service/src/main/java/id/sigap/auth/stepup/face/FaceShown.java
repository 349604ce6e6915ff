package id.sigap.auth.stepup.face;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.stepup.face.rule.FaceStepUpState;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Takes a face verification's result for the operation that it was made for, once, be it a machine's or an officer's. Any other changes nothing. */
@ApplicationScoped
class FaceShown implements EventHandler {

    private final FaceStepUps stepUps;
    private final Timers timers;
    private final AuthConfig.FaceStepUp config;
    private final Clock clock;

    FaceShown(FaceStepUps stepUps, Timers timers, AuthConfig config, Clock clock) {
        this.stepUps = stepUps;
        this.timers = timers;
        this.config = config.faceStepUp();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "face-shown";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.VERIFICATION_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(VerificationState.class)) {
            return;
        }
        VerificationState face = event.as(VerificationState.class);
        boolean ours = switch (face.purpose()) {
            case LOGIN, DATA_UPDATE -> true;
            case BINDING, CLAIM -> false;
        };
        if (ours) {
            stepUps.locked(face.operationId()).filter(stepUp -> isFor(stepUp, face)).ifPresent(stepUp -> take(stepUp, face));
        }
    }

    /** A factor is no face, whatever biometric-service takes it for. */
    private static boolean isFor(FaceStepUp stepUp, VerificationState face) {
        return stepUp.accountId().equals(face.accountId()) && stepUp.purpose() == face.purpose() && stepUp.faceDigest().equals(face.operationDigest())
                && face.proof() != ProofKind.STEP_UP;
    }

    private void take(FaceStepUp stepUp, VerificationState face) {
        Instant now = clock.instant();
        if (!(stepUp.state().at(now) instanceof FaceStepUpState.AwaitingFace)) {
            return;
        }
        stepUps.lastFace(stepUp.id(), face.outcome());
        FaceStepUpState after = face.outcome() == Outcome.MATCH
                ? stepUp.state().afterMatch(face.verificationId(), stepUp.createdAt(), now, config.proofLife()) : stepUp.state();
        if (after instanceof FaceStepUpState.Proved(UUID verificationId, Instant until)) {
            stepUps.become(stepUp.id(), after);
            timers.schedule(ExpireFaceStepUp.KIND, stepUp.id().toString(), until, "");
        }
    }
}
