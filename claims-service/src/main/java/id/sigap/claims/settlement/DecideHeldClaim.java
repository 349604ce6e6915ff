package id.sigap.claims.settlement;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Hold;
import id.sigap.contracts.payment.SettlementState;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The balance is held: a claim that rests on no paper is approved at once with the ledger's figure; else papers are awaited and officers look. If it is
 * much more than the face was shown for, that is asked for again first.
 */
@ApplicationScoped
class DecideHeldClaim {

    private final PapersCheck papers;

    DecideHeldClaim(PapersCheck papers) {
        this.papers = papers;
    }

    Act decide(Claim claim, SettlementState settlement) {
        if (!claim.personId().equals(settlement.personId())) {
            throw new IllegalArgumentException("a hold on another person's balance");
        }
        Claim held = claim.holding(new Hold(settlement.gross(), settlement.ledgerVersion(), settlement.paidInWindow()));
        PapersCheck.Held found = papers.ofHeld(held);
        return Act.of(new ClaimCommand.GrantHold(held.hold(), found.papers()), found.told());
    }
}
