package id.sigap.auth.stepup.face;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.factor.Standing;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.key.AccessTokens;
import id.sigap.auth.stepup.face.rule.FaceStepUpState;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Gives the token for an operation whose face matched: once, and to the session that asked alone. */
@ApplicationScoped
class TakeToken {

    private final FaceStepUps stepUps;
    private final Accounts accounts;
    private final Standing standing;
    private final AccessTokens tokens;
    private final Clock clock;

    TakeToken(FaceStepUps stepUps, Accounts accounts, Standing standing, AccessTokens tokens, Clock clock) {
        this.stepUps = stepUps;
        this.accounts = accounts;
        this.standing = standing;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND, FORBIDDEN to another session, FACE_STEP_UP_WAITING, FACE_STEP_UP_OVER, STRONGER_FACTOR_REQUIRED */
    @Transactional
    String take(UUID accountId, UUID sessionId, UUID id) {
        Instant now = clock.instant();
        Account account = accounts.lockedActive(accountId);
        FaceStepUp stepUp = stepUps.locked(id).filter(found -> found.accountId().equals(accountId)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (!stepUp.sessionId().equals(sessionId)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        if (stepUp.state().at(now) instanceof FaceStepUpState.AwaitingFace) {
            throw new ProblemException(AuthProblem.FACE_STEP_UP_WAITING);
        }
        boolean samePerson = account.personId().filter(stepUp.personId()::equals).isPresent();
        if (!samePerson || !(stepUp.state().at(now) instanceof FaceStepUpState.Proved)) {
            throw new ProblemException(AuthProblem.FACE_STEP_UP_OVER);
        }
        standing.require(accountId, ProofMethod.FACE, stepUp.operation());
        stepUps.become(id, stepUp.state().afterUse(now));
        return tokens.issueStepUp(accountId, sessionId, stepUp.operation(), stepUp.digest(), ProofMethod.FACE.amr(), Optional.of(now));
    }
}
