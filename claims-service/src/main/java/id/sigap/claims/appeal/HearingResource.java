package id.sigap.claims.appeal;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.officer.Officer;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
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

/** Officers hear objections; supervisors re-open claims. */
@Path("/claims/v1/reviews/{claimId}")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Reviews")
public class HearingResource {

    private final HearAppeal hear;
    private final Caller caller;

    HearingResource(HearAppeal hear, Caller caller) {
        this.hear = hear;
        this.caller = caller;
    }

    @POST
    @Path("/appeal/upholding")
    @Idempotent
    @Transactional
    @Operation(summary = "Uphold an objection", description = "The claim goes its way again: with a new hold where the ledger pays, and by officers whatever the amount.")
    @APIResponse(responseCode = "200", description = "Upheld", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"own-claim", "relatives-claim", "employers-claim", "conflict-declared", "assigned-to-another", "assignment-required", "other-officer-required",
            "claim-moved-on"})
    public Response uphold(UUID claimId, @NotNull @Valid HearingRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(hear.uphold(claimId, Officer.of(caller), request.note()), language);
    }

    @POST
    @Path("/appeal/dismissal")
    @Idempotent
    @Transactional
    @Operation(summary = "Dismiss an objection on a legal ground", description = "That is final here.")
    @APIResponse(responseCode = "200", description = "Dismissed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"own-claim", "relatives-claim", "employers-claim", "conflict-declared", "assigned-to-another", "assignment-required", "other-officer-required",
            "claim-moved-on"})
    public Response dismiss(UUID claimId, @NotNull @Valid HearingRequest.Dismissal request, @HeaderParam("Accept-Language") String language) {
        return answer(hear.dismiss(claimId, Officer.of(caller), request.ground(), request.note()), language);
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @Transactional
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Re-open a claim that was rejected or closed", description = "It goes its way again, by officers whatever the amount.")
    @APIResponse(responseCode = "200", description = "Re-opened", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"own-claim", "relatives-claim", "employers-claim", "conflict-declared", "claim-moved-on", "claim-already-open"})
    public Response reopen(UUID claimId, @NotNull @Valid HearingRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(hear.reopen(claimId, Officer.of(caller), request.note()), language);
    }

    private static Response answer(CaseFile file, String language) {
        return Response.ok(ClaimView.of(file, Languages.of(language))).build();
    }
}
