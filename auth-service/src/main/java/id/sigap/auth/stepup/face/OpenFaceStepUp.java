package id.sigap.auth.stepup.face;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.factor.Standing;
import id.sigap.auth.factor.rule.FaceOperation;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.stepup.face.rule.FaceStepUpState;
import id.sigap.contracts.auth.FaceCheckRequested;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks biometric-service for the face of an account's owner. */
@ApplicationScoped
class OpenFaceStepUp {

    private static final Duration DAY = Duration.ofDays(1);

    private final FaceStepUps stepUps;
    private final Accounts accounts;
    private final Standing standing;
    private final Outbox outbox;
    private final Timers timers;
    private final AuthConfig.FaceStepUp config;
    private final Clock clock;

    OpenFaceStepUp(FaceStepUps stepUps, Accounts accounts, Standing standing, Outbox outbox, Timers timers, AuthConfig config, Clock clock) {
        this.stepUps = stepUps;
        this.accounts = accounts;
        this.standing = standing;
        this.outbox = outbox;
        this.timers = timers;
        this.config = config.faceStepUp();
        this.clock = clock;
    }

    /** @throws ProblemException NOT_BOUND, INVALID_REQUEST for another purpose than the operation's, STRONGER_FACTOR_REQUIRED, FACE_STEP_UP_LIMIT */
    @Transactional(Transactional.TxType.MANDATORY)
    FaceStepUp open(UUID accountId, UUID sessionId, String operation, String digest, Purpose purpose) {
        Instant now = clock.instant();
        Account account = accounts.lockedActive(accountId);
        UUID personId = account.personId().orElseThrow(() -> new ProblemException(AuthProblem.NOT_BOUND));
        if (FaceOperation.purposeOf(operation) != purpose) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("purpose");
        }
        standing.require(accountId, ProofMethod.FACE, operation);
        List<FaceStepUp> ofToday = stepUps.since(accountId, now.minus(DAY));
        refuseTooMany(ofToday, sessionId, operation, now);
        ofToday.stream().filter(before -> isReplaced(before, sessionId, operation, now)).forEach(before -> stepUps.become(before.id(), new FaceStepUpState.Expired()));
        Instant end = now.plus(config.life());
        FaceStepUp made = new FaceStepUp(Ids.next(), accountId, sessionId, personId, purpose, operation, digest, new FaceStepUpState.AwaitingFace(end), null, now, end);
        stepUps.add(made);
        timers.schedule(ExpireFaceStepUp.KIND, made.id().toString(), end, "");
        outbox.append(new FaceCheckRequested(made.id(), purpose, accountId, personId, made.faceDigest(), end));
        return made;
    }

    /** Who asks in the same session for the like again has let go of the one before, say for a slip in the new number. */
    private static boolean isReplaced(FaceStepUp before, UUID sessionId, String operation, Instant now) {
        return before.state().at(now).isOpen() && before.sessionId().equals(sessionId) && before.operation().equals(operation);
    }

    private void refuseTooMany(List<FaceStepUp> ofToday, UUID sessionId, String operation, Instant now) {
        long open = ofToday.stream().filter(other -> other.state().at(now).isOpen() && !isReplaced(other, sessionId, operation, now)).count();
        if (open >= config.open() || ofToday.size() >= config.perDay()) {
            throw new ProblemException(AuthProblem.FACE_STEP_UP_LIMIT).retryAfter(Duration.between(now, ofToday.getFirst().createdAt().plus(DAY)));
        }
    }
}
