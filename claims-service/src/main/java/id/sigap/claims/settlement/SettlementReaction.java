package id.sigap.claims.settlement;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.RefusalReason;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Moves claims by what the ledger and the bank did. */
@ApplicationScoped
class SettlementReaction implements EventHandler {

    private static final Logger LOG = Logger.getLogger(SettlementReaction.class);

    private final ClaimDesk desk;
    private final DecideHeldClaim decideHeld;
    private final ClaimsConfig config;
    private final Clock clock;

    SettlementReaction(ClaimDesk desk, DecideHeldClaim decideHeld, ClaimsConfig config, Clock clock) {
        this.desk = desk;
        this.decideHeld = decideHeld;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "settlement-reaction";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.SETTLEMENT_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(SettlementState.class)) {
            return;
        }
        SettlementState settlement = event.as(SettlementState.class);
        if (settlement.status() == SettlementState.Status.RELEASED) {
            return;
        }
        Optional<ClaimDecision> decision = desk.handle(settlement.claimId(), claim -> act(claim, settlement));
        if (decision.isEmpty()) {
            LOG.warnf("settlement of %s is for no claim of ours", settlement.claimId());
        } else if (decision.get() instanceof ClaimDecision.Refused(RefusalReason reason) && reason != RefusalReason.ALREADY_DONE) {
            LOG.warnf("claim %s does not take settlement %s: %s", settlement.claimId(), settlement.status(), reason);
        }
    }

    private Act act(Claim claim, SettlementState settlement) {
        return switch (settlement.status()) {
            case HELD -> decideHeld.decide(claim, settlement);
            case HOLD_REFUSED -> Act.of(new ClaimCommand.DeclineHold(settlement.reason(), clock.instant().plus(config.appealWithin())));
            case PAYING -> Act.of(new ClaimCommand.ReportPaymentUnderWay(settlement.sentFrom()));
            case OUTCOME_UNKNOWN -> Act.of(new ClaimCommand.ReportPaymentUnknown());
            case PAID -> Act.of(new ClaimCommand.ReportPaid());
            case PAYMENT_FAILED -> Act.of(new ClaimCommand.ReportPaymentFailed(settlement.reason()));
            case RELEASED -> throw new IllegalStateException("asks nothing of a claim");
        };
    }
}
