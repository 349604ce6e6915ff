package id.sigap.claims.appeal;

import id.sigap.claims.tracking.ClaimView;
import id.sigap.claims.tracking.OwnFirmClaims;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A firm objects to the rejection of its claim. */
@Path("/claims/v1/firms-claims/{claimId}/appeal")
@RolesAllowed({"EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Firms")
public class FirmsAppealResource {

    private final HearAppeal hear;
    private final OwnFirmClaims own;

    FirmsAppealResource(HearAppeal hear, OwnFirmClaims own) {
        this.hear = hear;
        this.own = own;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Object to a rejection", description = "Once, until `appealBy`. An officer who had nothing to do with the claim looks at it.")
    @APIResponse(responseCode = "200", description = "Received", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"appeal-too-late", "appealed-before", "claim-moved-on", "claim-already-open"})
    public Response appeal(UUID claimId, @NotNull @Valid AppealRequest request, @HeaderParam("Accept-Language") String language) {
        return Response.ok(ClaimView.of(hear.appeal(own.own(claimId).claim().id(), request.words()), Languages.of(language))).build();
    }
}
