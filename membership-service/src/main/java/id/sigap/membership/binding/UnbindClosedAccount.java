package id.sigap.membership.binding;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.event.Topic;
import id.sigap.membership.people.People;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Frees the person of an account that its owner closed. The person and all memberships stay: another account may prove to be theirs. */
@ApplicationScoped
class UnbindClosedAccount implements EventHandler {

    private final People people;

    UnbindClosedAccount(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "unbind-closed-account";
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
            if (account.status() == AccountStatus.CLOSED) {
                unbind(account.accountId());
            }
        }
    }

    private void unbind(UUID accountId) {
        people.lockAccount(accountId);
        people.byAccount(accountId).ifPresent(person -> people.update(person.unbound()));
    }
}
