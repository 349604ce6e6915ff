package id.sigap.auth.account;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives an account a role, or takes one, and tells the services that keep a copy. */
@ApplicationScoped
public class ChangeRoles {

    private final Accounts accounts;
    private final Clock clock;

    ChangeRoles(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param scope what is null in it leaves the account's as it is */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(UUID accountId, Role role, RoleScope scope) {
        Account account = active(accountId);
        account.give(role, scope, clock.instant());
        tell(account);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID accountId, Role role) {
        Account account = active(accountId);
        account.take(role, clock.instant());
        tell(account);
    }

    private void tell(Account account) {
        accounts.flush();
        accounts.tellState(account);
    }

    private Account active(UUID accountId) {
        return accounts.locked(accountId).filter(Account::isActive).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
