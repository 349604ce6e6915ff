package id.sigap.claims.pension;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** An employer's report that a worker died ends the pensions that are paid to that person. */
@ApplicationScoped
class DeathReaction implements EventHandler {

    private final EndPensions end;

    DeathReaction(EndPensions end) {
        this.end = end;
    }

    @Override
    public String name() {
        return "pension-death-reaction";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.MEMBERSHIP_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(MembershipState.class)) {
            return;
        }
        MembershipState membership = event.as(MembershipState.class);
        if (membership.end() != null && membership.end().reason() == EndReason.DEATH) {
            end.ofDeceased(membership.personId(), membership.end().lastDay());
        }
    }
}
