package id.sigap.biometric.erasure;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Erases the faces of accounts that their owners closed. */
@ApplicationScoped
class ClosedAccounts implements EventHandler {

    private final EraseFaces eraseFaces;

    ClosedAccounts(EraseFaces eraseFaces) {
        this.eraseFaces = eraseFaces;
    }

    @Override
    public String name() {
        return "closed-accounts";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ACCOUNT_STATE);
    }

    @Override
    public void on(Received event) {
        if (event.is(AccountState.class)) {
            AccountState account = event.as(AccountState.class);
            if (account.status() == AccountStatus.CLOSED && !eraseFaces.isClosed(account.accountId())) {
                eraseFaces.ofClosed(account.accountId());
            }
        }
    }
}
