package id.sigap.auth.stepup;

import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.proof.CheckOwner;
import id.sigap.auth.key.AccessTokens;
import id.sigap.auth.stepup.StepUpResource.StepUpRequest;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a token for one operation to whoever proves to own the account, with the best that the account has. */
@ApplicationScoped
class ConfirmOperation {

    private final CheckOwner owner;
    private final Factors factors;
    private final AccessTokens tokens;

    ConfirmOperation(CheckOwner owner, Factors factors, AccessTokens tokens) {
        this.owner = owner;
        this.factors = factors;
        this.tokens = tokens;
    }

    /** @throws ProblemException STRONGER_FACTOR_REQUIRED, and those of {@link CheckOwner} */
    String confirm(UUID accountId, UUID sessionId, StepUpRequest request, String address) {
        if (request.proof().password() != null && QuarkusTransaction.requiringNew().call(() -> hasMoreThanAPassword(accountId))) {
            throw new ProblemException(AuthProblem.STRONGER_FACTOR_REQUIRED).field("proof.password");
        }
        owner.check(accountId, sessionId, request.proof(), address);
        return tokens.issueStepUp(accountId, sessionId, request.operation(), request.digest());
    }

    private boolean hasMoreThanAPassword(UUID accountId) {
        return factors.hasPasskey(accountId) || factors.secondStep(accountId).contains(FactorKind.TOTP);
    }
}
