package id.sigap.notification.tell;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.ContributionOverdue;
import id.sigap.notification.notice.ContributionNotices;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells members of contributions, and of those that did not come. A consumer of its own: a month's contributions come by the million. */
@ApplicationScoped
class ContributionReaction implements EventHandler {

    private final TellPerson tellPerson;
    private final Freshness freshness;

    ContributionReaction(TellPerson tellPerson, Freshness freshness) {
        this.tellPerson = tellPerson;
        this.freshness = freshness;
    }

    @Override
    public String name() {
        return "contribution-notices";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.BALANCE_STATE, Topic.OVERDUE_CONTRIBUTIONS);
    }

    @Override
    public void on(Received event) {
        if (event.is(BalanceState.class)) {
            BalanceState balance = event.as(BalanceState.class);
            ContributionNotices.of(balance).filter(freshness::isNews).ifPresent(notice -> tellPerson.tell(balance.personId(), notice));
        } else if (event.is(ContributionOverdue.class)) {
            ContributionOverdue overdue = event.as(ContributionOverdue.class);
            tellPerson.tell(overdue.personId(), ContributionNotices.of(overdue));
        }
    }
}
