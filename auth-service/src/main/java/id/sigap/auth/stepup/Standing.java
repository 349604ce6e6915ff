package id.sigap.auth.stepup;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.stepup.rule.Enough;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Looks up what an account has, and holds a proof against it. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Standing {

    private final Accounts accounts;
    private final Factors factors;

    Standing(Accounts accounts, Factors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    /** @throws ProblemException STRONGER_FACTOR_REQUIRED where {@link Enough} says so */
    public void require(UUID accountId, ProofMethod method, String operation) {
        Account account = accounts.active(accountId);
        Enough.Holder holder = new Enough.Holder(factors.hasStronger(accountId), factors.hasStrongerInUse(accountId), !account.roles().equals(Set.of(Role.MEMBER)));
        if (!Enough.is(method, holder, operation)) {
            throw new ProblemException(AuthProblem.STRONGER_FACTOR_REQUIRED).field("proof");
        }
    }
}
