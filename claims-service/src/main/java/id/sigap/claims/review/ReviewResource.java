package id.sigap.claims.review;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.assessment.Award;
import id.sigap.claims.booking.RequiredInterview;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.officer.Officer;
import id.sigap.claims.officer.OwnReviews;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.claims.tracking.OfOfficers;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers look at the claims above the limit. One recommends, another approves; every look is recorded. */
@Path("/claims/v1/reviews")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReviewResource {

    private static final String REVIEW_EXAMPLE = """
            {"claim":{"claimId":"019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11","programme":"JHT","reason":"RESIGNATION","status":"IN_REVIEW",
            "statusText":"In review","bankAccount":{"bankCode":"014","accountNumber":"*******890"},"gross":62500000,"tax":null,"net":null,
            "selfieUntil":null,"correctBy":null,"appealBy":null,"paidNotBefore":null,"nextActs":["WITHDRAW"],"filedAt":"2026-11-24T03:15:00Z","changedAt":"2026-11-24T03:17:00Z","paidAt":null},
            "legalName":"SITI RAHMAWATI","grossToday":62500000,"taxToday":625000,"compensationToday":0,"statement":{},"interview":"REQUIRED","recommendedBy":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","approvedBy":null,
            "explanation":{"title":{"indonesian":"Klaim JHT","english":"JHT claim"},"day":"2026-11-24","inputs":[],"rules":[],"checks":[],"steps":[],
            "rounding":null,"total":null,"provisional":false,"parts":[]},
            "timeline":[{"no":1,"at":"2026-11-24T03:15:00Z","status":"SUBMITTED","step":"FILED","text":"The claim was filed","reason":null,
            "who":"MEMBER","officer":null,"note":null}]}""";

    /** Which claims an officer asks to see. */
    @Schema(name = "ReviewsShown")
    public enum View {
        OWN, EVERYWHERE
    }

    private final CaseFiles files;
    private final OwnReviews own;
    private final DecideReview decide;
    private final Assessor assessor;
    private final RequiredInterview interview;
    private final ReadsByOfficers reads;
    private final Caller caller;

    ReviewResource(CaseFiles files, OwnReviews own, DecideReview decide, Assessor assessor, RequiredInterview interview, ReadsByOfficers reads, Caller caller) {
        this.files = files;
        this.own = own;
        this.decide = decide;
        this.assessor = assessor;
        this.interview = interview;
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Claims that wait for officers, oldest first", description = """
            OWN: of your skills at your branch, as in the queues; supervisors see every skill, the head office every branch. EVERYWHERE: all claims, for
            supervisors. Cursor pages: pass `next` of a page as `cursor`.""")
    @Refuses("forbidden")
    public Page<ReviewItem> list(@QueryParam("view") @DefaultValue("OWN") View view, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, UUID::fromString).orElse(null);
        reads.record(caller.accountId(), null, view == View.OWN ? "queue" : "all-queues");
        List<ReviewItem> rows = seen(view, Officer.of(caller), after, limit).stream().map(ReviewItem::of).toList();
        return Page.of(rows, limit, item -> item.claimId().toString());
    }

    @GET
    @Path("/{claimId}")
    @Transactional
    @Operation(summary = "One claim with what an officer needs to decide", description = "Only claims that officers have to do with: of your skills at your branch, as in the queues, or assigned to you; supervisors see all. Any other is not found.")
    @APIResponse(responseCode = "200", description = "The claim", content = @Content(mediaType = "application/json",
            schema = @Schema(implementation = ReviewView.class), examples = @ExampleObject(name = "recommended", value = REVIEW_EXAMPLE)))
    public ReviewView one(UUID claimId, @HeaderParam("Accept-Language") String language) {
        CaseFile file = files.find(claimId).filter(found -> OfOfficers.is(found.claim()) && own.sees(Officer.of(caller), found.claim())).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        reads.record(caller.accountId(), claimId, "claim");
        Payout today = assessor.award(file.claim()).map(Award::payout).orElse(null);
        return ReviewView.of(file, files.legalName(file), today, files.statement(file), interview.of(file.claim(), today == null ? null : today.gross()), files.explanation(file), files.timeline(file), Languages.of(language));
    }

    @POST
    @Path("/{claimId}/recommendation")
    @Idempotent
    @Transactional
    @Operation(summary = "Recommend approval")
    @APIResponse(responseCode = "200", description = "Recommended", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"own-claim", "relatives-claim", "employers-claim", "conflict-declared", "claim-taken-in", "assigned-to-another", "assignment-required", "other-officer-required",
            "claim-moved-on"})
    public Response recommend(UUID claimId, @NotNull @Valid ReviewRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.recommend(claimId, Officer.of(caller), request.note()), language);
    }

    @POST
    @Path("/{claimId}/approval")
    @Idempotent
    @Transactional
    @Operation(summary = "Approve what another officer recommended", description = """
            The tax is computed and the payout asked for. Below an amount that a dated rule sets, one officer is enough; above another one, a supervisor approves.""")
    @APIResponse(responseCode = "200", description = "Approved", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"second-officer-required", "own-claim", "relatives-claim", "employers-claim", "conflict-declared", "claim-taken-in", "assigned-to-another", "assignment-required",
            "interviewer-may-not-approve", "interview-required", "supervisor-required", "other-officer-required", "not-recommended-yet", "claim-moved-on", "amount-not-known",
            "harm-claimed-twice"})
    public Response approve(UUID claimId, @NotNull @Valid ReviewRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.approve(claimId, Officer.of(caller), request.note()), language);
    }

    @POST
    @Path("/{claimId}/rejection")
    @Idempotent
    @Transactional
    @Operation(summary = "Reject on a legal ground", description = "The held balance is given back; the member reads the ground.")
    @APIResponse(responseCode = "200", description = "Rejected", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"own-claim", "relatives-claim", "employers-claim", "conflict-declared", "claim-taken-in", "assigned-to-another", "assignment-required", "other-officer-required",
            "claim-moved-on"})
    public Response reject(UUID claimId, @NotNull @Valid ReviewRequest.Rejection request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.reject(claimId, Officer.of(caller), request.ground(), request.note()), language);
    }

    @POST
    @Path("/{claimId}/return")
    @Idempotent
    @Transactional
    @Operation(summary = "Send a claim back to be corrected", description = "What is held stays held; the claimant reads the ground and until when.")
    @APIResponse(responseCode = "200", description = "Returned", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"own-claim", "relatives-claim", "employers-claim", "conflict-declared", "claim-taken-in", "assigned-to-another", "assignment-required", "claim-moved-on"})
    public Response giveBack(UUID claimId, @NotNull @Valid ReviewRequest.GiveBack request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.giveBack(claimId, Officer.of(caller), request.ground(), request.note()), language);
    }

    @POST
    @Path("/{claimId}/findings")
    @Idempotent
    @Transactional
    @Operation(summary = "Put what was found in the place of what was stated", description = "A recommendation made before no longer counts.")
    @APIResponse(responseCode = "200", description = "Noted", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"own-claim", "relatives-claim", "employers-claim", "conflict-declared", "claim-taken-in", "assigned-to-another", "assignment-required", "claim-moved-on",
            "statement-incomplete"})
    public Response findings(UUID claimId, @NotNull @Valid ReviewRequest.Findings request, @HeaderParam("Accept-Language") String language) {
        return answer(decide.amend(claimId, Officer.of(caller), request.statement(), request.note()), language);
    }

    private List<CaseFile> seen(View view, Officer officer, UUID after, int limit) {
        return switch (view) {
            case OWN -> files.all(own.of(officer, after, limit));
            case EVERYWHERE -> {
                if (!officer.supervisor()) {
                    throw new ProblemException(CommonProblem.FORBIDDEN);
                }
                yield files.inReview(after, limit);
            }
        };
    }

    private static Response answer(CaseFile file, String language) {
        return Response.ok(ClaimView.of(file, Languages.of(language))).build();
    }
}
