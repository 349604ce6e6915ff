package id.sigap.claims.settlement;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Hold;
import id.sigap.claims.jht.Channel;
import id.sigap.claims.jht.TaxedAmount;
import id.sigap.contracts.payment.SettlementState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The balance is held: within the limit the claim is approved at once with the ledger's figure, above it officers look. */
@ApplicationScoped
class DecideHeldClaim {

    private final Assessor assessor;

    DecideHeldClaim(Assessor assessor) {
        this.assessor = assessor;
    }

    Act decide(Claim claim, SettlementState settlement) {
        if (!claim.personId().equals(settlement.personId())) {
            throw new IllegalArgumentException("a hold on another person's balance");
        }
        Hold hold = new Hold(settlement.gross(), settlement.ledgerVersion(), settlement.paidInWindow());
        Channel channel = assessor.channel(claim, hold.gross());
        if (!channel.straightThrough()) {
            return Act.of(new ClaimCommand.GrantHold(hold, null), List.of(channel.reasoning().explanation()));
        }
        TaxedAmount amount = assessor.tax(claim, hold);
        return Act.of(new ClaimCommand.GrantHold(hold, assessor.payout(claim, amount)), List.of(channel.reasoning().explanation(), amount.reasoning().explanation()));
    }
}
