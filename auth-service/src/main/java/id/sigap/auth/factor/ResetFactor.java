package id.sigap.auth.factor;

import id.sigap.auth.account.Account;
import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.rule.Amr;
import id.sigap.auth.factor.rule.FaceOperation;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.contracts.digest.LinesDigest;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.stepup.StepUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets go of a passkey or authenticator app that its owner has lost, and who has nothing to prove that with but a face. */
@ApplicationScoped
class ResetFactor {

    private final ManageFactors manage;
    private final StepUp stepUp;

    ResetFactor(ManageFactors manage, StepUp stepUp) {
        this.manage = manage;
        this.stepUp = stepUp;
    }

    /**
     * @param stepUpToken may be null
     * @throws ProblemException NOT_FOUND, LAST_FACTOR, STEP_UP_REQUIRED, FACE_REQUIRED if it was confirmed with something else
     */
    @Transactional
    void reset(UUID accountId, String factorId, String stepUpToken, Where where) {
        Account account = manage.account(accountId);
        FactorView factor = manage.find(accountId, factorId);
        if (!factor.kind().isStronger()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        StepUp.Proved proved = stepUp.require(stepUpToken, FaceOperation.RESET_FACTOR.operation(), digest(accountId, factor));
        if (!proved.methods().contains(Amr.FACE)) {
            throw new ProblemException(AuthProblem.FACE_REQUIRED);
        }
        manage.remove(account, factor, ProofMethod.FACE, where);
    }

    /** Of this one, and not of one that takes its place. */
    private static String digest(UUID accountId, FactorView factor) {
        return LinesDigest.of(FaceOperation.RESET_FACTOR.operation(), accountId, factor.factorId(), factor.addedAt());
    }
}
