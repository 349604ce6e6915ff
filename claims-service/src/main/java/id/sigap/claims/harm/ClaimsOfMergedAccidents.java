package id.sigap.claims.harm;

import id.sigap.claims.accident.AccidentsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The claims of an accident that ends as a duplicate are for the harm of the one that goes on: what was filed before bars what is filed after. */
@ApplicationScoped
class ClaimsOfMergedAccidents implements AccidentsMerged {

    private final HarmClaims claims;
    private final OneClaimPerHarm place;

    ClaimsOfMergedAccidents(HarmClaims claims, OneClaimPerHarm place) {
        this.claims = claims;
        this.place = place;
    }

    @Override
    public void merged(UUID duplicateId, UUID goesOnId, UUID officer) {
        for (HarmClaim claim : claims.locked(duplicateId, goesOnId)) {
            place.place(claim.under(goesOnId), officer);
        }
    }
}
