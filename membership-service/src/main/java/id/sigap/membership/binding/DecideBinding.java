package id.sigap.membership.binding;

import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.ForeignBindingProved;
import id.sigap.contracts.auth.ProvedBinding;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.membership.BindingDecided.Decision;
import id.sigap.membership.identity.BindingClaim;
import id.sigap.membership.identity.BindingOutcome;
import id.sigap.membership.identity.BindingRules;
import id.sigap.membership.identity.Identity;
import id.sigap.membership.identity.PersonName;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.membership.people.People;
import id.sigap.membership.people.Reviews;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Binds an account to the person that its owner was proved to be, or refuses. Decides a binding once, whatever comes twice. */
@ApplicationScoped
public class DecideBinding implements EventHandler {

    private final People people;
    private final Bindings bindings;
    private final Reviews reviews;
    private final Outbox outbox;
    private final Clock clock;
    private final MeterRegistry metrics;

    DecideBinding(People people, Bindings bindings, Reviews reviews, Outbox outbox, Clock clock, MeterRegistry metrics) {
        this.people = people;
        this.bindings = bindings;
        this.reviews = reviews;
        this.outbox = outbox;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public String name() {
        return "decide-binding";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.BINDING_REQUESTS);
    }

    @Override
    public void on(Received event) {
        if (event.is(BindingProved.class)) {
            decide(event.as(BindingProved.class));
        } else if (event.is(ForeignBindingProved.class)) {
            decide(event.as(ForeignBindingProved.class));
        }
    }

    private void decide(ProvedBinding proved) {
        people.lock(proved.number());
        people.lockAccount(proved.accountId());
        if (bindings.isDecided(proved.bindingId())) {
            return;
        }
        Identity registry = new Identity(new PersonName(proved.legalName()), proved.birthDate(), proved.sex(), Identity.Source.REGISTRY);
        BindingOutcome outcome = BindingRules.decide(new BindingClaim(proved.accountId(), registry), people.byNumber(proved.number()),
                people.byAccount(proved.accountId()));
        BindingDecided decided = carryOut(proved, outcome);
        bindings.keep(proved, decided);
        outbox.append(decided);
        metrics.counter("bindings.decided", "decision", decided.decision().name()).increment();
    }

    private BindingDecided carryOut(ProvedBinding proved, BindingOutcome outcome) {
        String source = "binding:" + proved.bindingId();
        return switch (outcome) {
            case BindingOutcome.NewPerson made -> {
                UUID personId = people.create(proved.number(), made.identity(), proved.accountId()).id();
                yield decided(proved, Decision.BOUND, personId, null);
            }
            case BindingOutcome.Bound bound -> {
                people.update(bound.person());
                reviews.raise(bound.person().id(), bound.differences(), source);
                yield decided(proved, Decision.BOUND, bound.person().id(), null);
            }
            case BindingOutcome.PersonHasAccount refused -> {
                reviews.raise(refused.person().id(), ReviewKind.SECOND_CLAIMANT, source, Map.of("accountId", proved.accountId().toString()));
                yield decided(proved, Decision.REFUSED_PERSON_HAS_ACCOUNT, null, refused.person().accountId());
            }
            case BindingOutcome.AccountHasPerson refused -> decided(proved, Decision.REFUSED_ACCOUNT_HAS_PERSON, null, null);
        };
    }

    private BindingDecided decided(ProvedBinding proved, Decision decision, UUID personId, UUID heldByAccountId) {
        return new BindingDecided(proved.bindingId(), proved.accountId(), decision, personId, clock.instant(), heldByAccountId);
    }
}
