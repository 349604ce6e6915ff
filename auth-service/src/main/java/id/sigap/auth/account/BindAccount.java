package id.sigap.auth.account;

import id.sigap.contracts.auth.AccountHappened.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Marks an account as that of a person. Tokens say so from the next one on. */
@ApplicationScoped
public class BindAccount {

    private final Accounts accounts;
    private final Clock clock;

    BindAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return false if the account is another person's already, or gone */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean bind(UUID accountId, UUID personId) {
        return accounts.locked(accountId).map(account -> {
            if (account.personId().isPresent()) {
                return account.personId().get().equals(personId);
            }
            account.bind(personId, clock.instant());
            accounts.tellState(account);
            accounts.tell(accountId, What.BOUND);
            return true;
        }).orElse(false);
    }
}
