package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.claims.tracking.OwnFirmClaims;
import id.sigap.claims.tracking.TimelineView;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.stepup.StepUp;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an employer and a hospital alike do with a claim that they have filed. */
@Path("/claims/v1/firms-claims/{claimId}")
@RunOnVirtualThread
@Tag(name = "Firms")
public class FirmsActsResource {

    private final WithdrawClaim withdrawClaim;
    private final ReplaceAccount replaceAccount;
    private final OwnFirmClaims own;
    private final CaseFiles files;

    FirmsActsResource(WithdrawClaim withdrawClaim, ReplaceAccount replaceAccount, OwnFirmClaims own, CaseFiles files) {
        this.withdrawClaim = withdrawClaim;
        this.replaceAccount = replaceAccount;
        this.own = own;
        this.files = files;
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({"EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
    @Operation(summary = "Who did what, when and why, and when the next step is to be expected")
    public TimelineView timeline(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return TimelineView.of(files.timeline(own.own(claimId)), Languages.of(language));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({"EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
    @Idempotent
    @Transactional
    @Operation(summary = "Take a firm's claim back", description = "Possible until the bank has been asked to pay.")
    @APIResponse(responseCode = "200", description = "Withdrawn", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"withdrawal-too-late", "claim-moved-on"})
    public Response withdraw(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return Response.ok(ClaimView.of(withdrawClaim.withdraw(own.own(claimId)), Languages.of(language))).build();
    }

    /** Not for who filed at a counter: an officer does not say where money goes. */
    @PUT
    @Path("/bank-account")
    @RolesAllowed({"EMPLOYER", "HOSPITAL"})
    @Transactional
    @Operation(summary = "Name another bank account after a payment failed", description = "Confirmed by a factor of the session's owner; then it is paid again. It must bear the same name.")
    @Refuses({"claim-moved-on", "step-up-required"})
    public ClaimView replaceAccount(UUID claimId, @NotNull @Valid AccountRequest request, @HeaderParam(StepUp.HEADER) String stepUpToken,
            @HeaderParam("Accept-Language") String language) {
        return ClaimView.of(replaceAccount.replace(own.own(claimId), request.account(), stepUpToken), Languages.of(language));
    }
}
