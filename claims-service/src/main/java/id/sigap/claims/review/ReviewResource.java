package id.sigap.claims.review;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers look at the claims above the limit. One recommends, another approves; every look is recorded. */
@Path("/claims/v1/reviews")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReviewResource {

    private final CaseFiles files;
    private final DecideReview decide;
    private final Assessor assessor;
    private final OfficerReads reads;
    private final Caller caller;

    ReviewResource(CaseFiles files, DecideReview decide, Assessor assessor, OfficerReads reads, Caller caller) {
        this.files = files;
        this.decide = decide;
        this.assessor = assessor;
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Claims that wait for officers, oldest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<ReviewItem> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        reads.record(caller.accountId(), null, "queue");
        List<ReviewItem> rows = files.inReview(place(cursor), limit).stream().map(ReviewItem::of).toList();
        return Page.of(rows, limit, item -> item.claimId().toString());
    }

    @GET
    @Path("/{claimId}")
    @Transactional
    @Operation(summary = "One claim with what an officer needs to decide", description = "Only claims that officers have to do with.")
    @APIResponse(responseCode = "404", description = "No such claim, or none for officers")
    public ReviewView one(UUID claimId, @HeaderParam("Accept-Language") String language) {
        CaseFile file = files.find(claimId).filter(found -> found.claim().hold() != null && !found.claim().straightThrough())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        reads.record(caller.accountId(), claimId, "claim");
        return ReviewView.of(file, files.legalName(file), assessor.tax(file.claim(), file.claim().hold()), files.explanation(file),
                files.timeline(file), Languages.of(language));
    }

    @POST
    @Path("/{claimId}/recommendation")
    @Idempotent
    @Transactional
    @Operation(summary = "Recommend approval")
    @APIResponse(responseCode = "200", description = "Recommended", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "403", description = "own-claim")
    @APIResponse(responseCode = "409", description = "claim-moved-on")
    public Response recommend(UUID claimId, @NotNull @Valid ReviewRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.recommend(claimId, caller.accountId(), request.note()), language);
    }

    @POST
    @Path("/{claimId}/approval")
    @Idempotent
    @Transactional
    @Operation(summary = "Approve what another officer recommended", description = "The tax is computed and the payout asked for.")
    @APIResponse(responseCode = "200", description = "Approved", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "403", description = "second-officer-required, or own-claim")
    @APIResponse(responseCode = "409", description = "not-recommended-yet, or claim-moved-on")
    public Response approve(UUID claimId, @NotNull @Valid ReviewRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.approve(claimId, caller.accountId(), request.note()), language);
    }

    @POST
    @Path("/{claimId}/rejection")
    @Idempotent
    @Transactional
    @Operation(summary = "Reject on a legal ground", description = "The held balance is given back; the member reads the ground.")
    @APIResponse(responseCode = "200", description = "Rejected", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "409", description = "claim-moved-on")
    public Response reject(UUID claimId, @NotNull @Valid ReviewRequest.Rejection request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.reject(claimId, caller.accountId(), request.ground(), request.note()), language);
    }

    private static Response answer(CaseFile file, String language) {
        return Response.ok(ClaimView.of(file, Languages.of(language))).build();
    }

    private static UUID place(String cursor) {
        try {
            return Cursor.read(cursor).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("cursor");
        }
    }
}
