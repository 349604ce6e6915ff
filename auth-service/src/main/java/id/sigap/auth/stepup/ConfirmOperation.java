package id.sigap.auth.stepup;

import id.sigap.auth.factor.Standing;
import id.sigap.auth.factor.proof.CheckOwner;
import id.sigap.auth.factor.proof.CheckOwner.Proved;
import id.sigap.auth.key.AccessTokens;
import id.sigap.auth.stepup.StepUpResource.StepUpRequest;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a token for one operation to whoever proves to own the account, with the best that the account has. */
@ApplicationScoped
class ConfirmOperation {

    private final CheckOwner owner;
    private final StepUpCodes codes;
    private final Standing standing;
    private final AccessTokens tokens;

    ConfirmOperation(CheckOwner owner, StepUpCodes codes, Standing standing, AccessTokens tokens) {
        this.owner = owner;
        this.codes = codes;
        this.standing = standing;
        this.tokens = tokens;
    }

    /** @throws ProblemException STRONGER_FACTOR_REQUIRED, CODE_EXPIRED, and those of {@link CheckOwner} */
    String confirm(UUID accountId, UUID sessionId, StepUpRequest request, String address) {
        Proved proved = prove(accountId, sessionId, request, address);
        QuarkusTransaction.requiringNew().run(() -> standing.require(accountId, proved.method(), request.operation()));
        return tokens.issueStepUp(accountId, sessionId, request.operation(), request.digest(), proved.method().amr(), proved.since());
    }

    private Proved prove(UUID accountId, UUID sessionId, StepUpRequest request, String address) {
        StepUpProof proof = request.proof();
        if (!proof.isCodeAlone()) {
            return owner.check(accountId, sessionId, proof.ofOwner(), address);
        }
        return owner.counted(accountId, sessionId, "code", address, () -> QuarkusTransaction.requiringNew().call(() ->
                codes.prove(accountId, sessionId, request.operation(), request.digest(), proof.code())));
    }
}
