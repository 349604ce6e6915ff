package id.sigap.claims.harm;

import id.sigap.claims.casefile.ClaimMoved;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** A claim that is kept back is not approved, and takes its place once nothing stands against it any more. */
@ApplicationScoped
class WatchDoubled implements ClaimMoved {

    private final HarmClaims claims;
    private final DoubleCases cases;
    private final OneClaimPerHarm place;

    WatchDoubled(HarmClaims claims, DoubleCases cases, OneClaimPerHarm place) {
        this.claims = claims;
        this.cases = cases;
        this.place = place;
    }

    @Override
    public void moved(Claim claim, ClaimEvent.Stepped step) {
        if (claim.programme() != Programme.JKK || step.from() == step.to()) {
            return;
        }
        if (step.from() == ClaimStatus.REJECTED) {
            // it was kept back when it was rejected, and what stood against it may still stand
            replaced(claim);
        }
        switch (step.to()) {
            case APPROVED -> refuseSecond(claim);
            case PAID -> {
                replaced(claim);
                freed(claim);
            }
            case REJECTED, WITHDRAWN -> {
                cases.ended(claim.id());
                freed(claim);
            }
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED -> {
            }
        }
    }

    private void refuseSecond(Claim claim) {
        cases.locked(claim.id()).filter(pair -> pair.finding() == null).ifPresent(pair -> {
            HarmClaim kept = claims.find(claim.id()).orElseThrow();
            if (claims.find(pair.ofClaim()).orElseThrow().excludes(kept)) {
                throw new ProblemException(ClaimsProblem.HARM_CLAIMED_TWICE).with("claimId", pair.ofClaim());
            }
        });
    }

    /** Only who was kept back once: all others have their key. */
    private void replaced(Claim claim) {
        cases.locked(claim.id()).filter(pair -> pair.finding() != DoubleFinding.TWO_HARMS)
                .flatMap(pair -> claims.find(claim.id())).ifPresent(kept -> place.place(kept, null));
    }

    private void freed(Claim claim) {
        cases.behind(claim.id()).forEach(id -> claims.locked(id).ifPresent(kept -> place.place(kept, null)));
    }
}
