package id.sigap.claims.filing;

import id.sigap.claims.tracking.OwnClaims;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member asks whether a claim is possible. */
@Path("/claims/v1/eligibility")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Claims")
public class EligibilityResource {

    private final CheckEligibility check;
    private final OwnClaims own;

    EligibilityResource(CheckEligibility check, OwnClaims own) {
        this.check = check;
        this.own = own;
    }

    @GET
    @Operation(summary = "May I claim, why not, from when, and how much would it be?",
            description = "Answered at once from what this service knows; what has not arrived yet is CHECKING, not a refusal.")
    @Refuses({"not-bound-yet", "programme-not-offered"})
    public EligibilityView eligibility(@NotNull @QueryParam("programme") Programme programme, @NotNull @QueryParam("reason") ClaimReason reason,
            @HeaderParam("Accept-Language") String language) {
        Offered.require(programme);
        return check.check(own.personId(), reason, Languages.of(language));
    }
}
