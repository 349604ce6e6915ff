package id.sigap.auth.binding;

import id.sigap.auth.account.BindAccount;
import id.sigap.auth.binding.rule.BindingState;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Takes membership-service's decision on a proved binding: the account is the person's, or the person has another. */
@ApplicationScoped
class BindingWasDecided implements EventHandler {

    private final Bindings bindings;
    private final BindAccount bindAccount;
    private final EndCase endCase;
    private final Clock clock;

    BindingWasDecided(Bindings bindings, BindAccount bindAccount, EndCase endCase, Clock clock) {
        this.bindings = bindings;
        this.bindAccount = bindAccount;
        this.endCase = endCase;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "binding-decided";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.BINDING_DECISIONS);
    }

    @Override
    public void on(Received event) {
        if (!event.is(BindingDecided.class)) {
            return;
        }
        BindingDecided decided = event.as(BindingDecided.class);
        bindings.locked(decided.bindingId()).filter(binding -> binding.accountId().equals(decided.accountId()))
                .ifPresent(binding -> apply(binding, decided));
    }

    private void apply(Binding binding, BindingDecided decided) {
        BindingState after = switch (decided.decision()) {
            case BOUND -> new BindingState.Bound(decided.personId());
            case REFUSED_PERSON_HAS_ACCOUNT -> new BindingState.RefusedPersonHasAccount();
            case REFUSED_ACCOUNT_HAS_PERSON -> new BindingState.RefusedAccountHasPerson();
        };
        boolean changed = binding.become(binding.state().afterDecision(after), clock.instant());
        binding.heldBy(decided.heldByAccountId());
        if (!(changed && after instanceof BindingState.Bound(var personId))) {
            return;
        }
        // before the account: a case is opened in this order too
        endCase.needless(decided.accountId());
        if (!bindAccount.bind(decided.accountId(), personId)) {
            throw new IllegalStateException("account of binding " + binding.id() + " is another person's");
        }
    }
}
