package id.sigap.claims.settlement;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.assessment.Award;
import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Hold;
import id.sigap.claims.claim.Papers;
import id.sigap.claims.explain.Explanation;
import id.sigap.contracts.payment.SettlementState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The balance is held: a claim that rests on no paper is approved at once with the ledger's figure; else papers are awaited and officers look. */
@ApplicationScoped
class DecideHeldClaim {

    private final Assessor assessor;
    private final PapersCheck papers;

    DecideHeldClaim(Assessor assessor, PapersCheck papers) {
        this.assessor = assessor;
        this.papers = papers;
    }

    Act decide(Claim claim, SettlementState settlement) {
        if (!claim.personId().equals(settlement.personId())) {
            throw new IllegalArgumentException("a hold on another person's balance");
        }
        Claim held = claim.holding(new Hold(settlement.gross(), settlement.ledgerVersion(), settlement.paidInWindow()));
        Optional<Award> award = assessor.award(held);
        Papers found = papers.of(held, () -> award);
        List<Explanation> workings = award.map(Award::workings).orElse(List.of());
        boolean straight = found instanceof Papers.Complete complete && complete.straightThrough() != null;
        // the tax is that of the day of approval, so that of a claim which officers decide is told then
        return Act.of(new ClaimCommand.GrantHold(held.hold(), found), straight || workings.isEmpty() ? workings : workings.subList(0, 1));
    }
}
