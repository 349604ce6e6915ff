package id.sigap.claims.filing;

import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member asks whether a claim is possible. */
@Path("/claims/v1/eligibility")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Claims")
public class EligibilityResource {

    private final CheckEligibility check;
    private final Filings filings;

    EligibilityResource(CheckEligibility check, Filings filings) {
        this.check = check;
        this.filings = filings;
    }

    @GET
    @Operation(summary = "May I claim, why not, from when, and how much would it be?",
            description = "Answered at once from what this service knows; what has not arrived yet is CHECKING, not a refusal. For reasons that rest on a statement use POST.")
    @Refuses({"not-bound-yet", "reason-not-offered", "statement-incomplete"})
    public EligibilityView eligibility(@NotNull @QueryParam("programme") Programme programme, @NotNull @QueryParam("reason") ClaimReason reason,
            @HeaderParam("Accept-Language") String language) {
        return check.check(filings.ofMember(programme, reason, Statement.NOTHING), Languages.of(language));
    }

    @POST
    @Operation(summary = "May I claim with this statement?", description = "As a claim would be judged now; nothing is kept.")
    @APIResponse(responseCode = "200", description = "The answer", content = @Content(mediaType = "application/json", schema = @Schema(implementation = EligibilityView.class)))
    @Refuses({"not-bound-yet", "reason-not-offered", "statement-incomplete"})
    public Response ask(@NotNull @Valid QuestionRequest question, @HeaderParam("Accept-Language") String language) {
        return Response.ok(check.check(filings.ofMember(question.programme(), question.reason(), question.stated()), Languages.of(language))).build();
    }
}
