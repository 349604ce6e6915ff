package id.sigap.claims.harm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Gives a claim the key of its harm. Where another claim has it already and both can't be paid, the one that came less far, or later, is kept back
 * with a key of its own, and officers get the case: nothing is lost, and nothing is paid twice unseen.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneClaimPerHarm {

    private final HarmClaims claims;
    private final DoubleCases cases;

    OneClaimPerHarm(HarmClaims claims, DoubleCases cases) {
        this.claims = claims;
        this.cases = cases;
    }

    /** @param officer who made one accident of two; null where a claim ended */
    void place(HarmClaim claim, UUID officer) {
        List<HarmClaim> others = claims.withKey(claim).stream().filter(claim::clashesWith).sorted(HarmClaim.FURTHEST).toList();
        if (others.isEmpty()) {
            claims.rekey(claim.claimId(), claim.harm());
            cases.ended(claim.claimId());
        } else if (HarmClaim.FURTHEST.compare(claim, others.getFirst()) < 0) {
            others.forEach(other -> keepBack(other, claim, officer));
            claims.rekey(claim.claimId(), claim.harm());
        } else {
            keepBack(claim, others.getFirst(), officer);
        }
    }

    private void keepBack(HarmClaim claim, HarmClaim first, UUID officer) {
        claims.rekey(claim.claimId(), claim.sharesNoKeyWith(first) ? claim.keptBackKey() : claim.harm());
        cases.open(claim.claimId(), first.claimId(), officer);
    }
}
