package id.sigap.payment.payout;

import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.payment.settlement.HoldBalance;
import id.sigap.payment.settlement.ReleaseHold;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What claims-service asks for, in the order in which it asks: one handler, for a claim's hold comes before its payout. */
@ApplicationScoped
public class SettlementRequests implements EventHandler {

    private final HoldBalance holdBalance;
    private final ReleaseHold releaseHold;
    private final AcceptPayout acceptPayout;

    SettlementRequests(HoldBalance holdBalance, ReleaseHold releaseHold, AcceptPayout acceptPayout) {
        this.holdBalance = holdBalance;
        this.releaseHold = releaseHold;
        this.acceptPayout = acceptPayout;
    }

    @Override
    public String name() {
        return "settlement-requests";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.SETTLEMENT_REQUESTS);
    }

    @Override
    public void on(Received event) {
        if (event.is(HoldRequested.class)) {
            holdBalance.hold(event.as(HoldRequested.class));
        } else if (event.is(HoldReleaseRequested.class)) {
            releaseHold.release(event.as(HoldReleaseRequested.class));
        } else if (event.is(PayoutRequested.class)) {
            acceptPayout.accept(event.as(PayoutRequested.class));
        }
    }
}
