package id.sigap.claims.booking;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.interview.Interviews;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.officer.Officer;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers record what came of their interviews; supervisors take over those that came to nothing. */
@Path("/claims/v1/interviews")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Interviews")
public class OfficerInterviewResource {

    private final HoldInterview hold;
    private final WaiveInterview waive;
    private final Interviews interviews;
    private final ReadsByOfficers reads;
    private final Caller caller;

    OfficerInterviewResource(HoldInterview hold, WaiveInterview waive, Interviews interviews, ReadsByOfficers reads, Caller caller) {
        this.hold = hold;
        this.waive = waive;
        this.interviews = interviews;
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @Path("/referred")
    @RolesAllowed("SUPERVISOR")
    @Transactional
    @Operation(summary = "Interviews that wait for a supervisor, by claim", description = "The claimant's chances are used up. Cursor pages: pass `next` of a page as `cursor`.")
    public Page<OfficerInterviewView> referred(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        reads.record(caller.accountId(), null, "interviews-referred");
        return Page.of(interviews.referred(Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream().map(OfficerInterviewView::of).toList(), limit,
                view -> view.claimId().toString());
    }

    @GET
    @Path("/{claimId}")
    @Transactional
    @Operation(summary = "The interview about a claim, with the officer's words")
    public OfficerInterviewView one(UUID claimId) {
        Interview interview = interviews.find(claimId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        reads.record(caller.accountId(), claimId, "interview");
        return OfficerInterviewView.of(interview).with(interviews.note(interview).orElse(null));
    }

    @POST
    @Path("/{claimId}/outcome")
    @Idempotent
    @Transactional
    @Operation(summary = "The interview was held", description = "By the officer whose time was booked, from its start on. A doubt names its ground.")
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerInterviewView.class)))
    @Refuses({"interview-moved-on", "interview-not-yet", "not-your-interview", "own-claim", "relatives-claim", "employers-claim",
            "conflict-declared", "claim-taken-in", "other-officer-required", "interviewer-recommended"})
    public Response held(UUID claimId, @NotNull @Valid OutcomeRequest request) {
        return answer(hold.held(claimId, caller.accountId(), request));
    }

    @POST
    @Path("/{claimId}/no-show")
    @Idempotent
    @Transactional
    @Operation(summary = "The claimant did not come", description = "There is a second chance; after the last one a supervisor takes over.")
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerInterviewView.class)))
    @Refuses({"interview-moved-on", "interview-not-yet", "not-your-interview"})
    public Response missed(UUID claimId) {
        return answer(hold.missed(claimId, caller.accountId()));
    }

    @POST
    @Path("/{claimId}/reopening")
    @RolesAllowed("SUPERVISOR")
    @Idempotent
    @Transactional
    @Operation(summary = "Give all chances anew")
    @APIResponse(responseCode = "200", description = "The claimant may book again", content = @Content(mediaType = "application/json",
            schema = @Schema(implementation = OfficerInterviewView.class)))
    @Refuses({"interview-moved-on", "own-claim"})
    public Response reopened(UUID claimId) {
        return answer(hold.reopened(claimId, caller.accountId()));
    }

    @POST
    @Path("/{claimId}/waiver")
    @Idempotent
    @Transactional
    @Operation(summary = "A required interview is not needed", description = "Says why, for officers; the claimant reads that none is needed. A booked time is given back.")
    @APIResponse(responseCode = "204", description = "Recorded")
    @Refuses({"not-found", "interview-not-needed", "interview-moved-on", "own-claim", "relatives-claim", "employers-claim", "conflict-declared", "claim-taken-in", "assigned-to-another",
            "assignment-required"})
    public Response waive(UUID claimId, @NotNull @Valid WaiverRequest request) {
        waive.waive(claimId, Officer.of(caller), request.why());
        return Response.noContent().build();
    }

    private static Response answer(Interview interview) {
        return Response.ok(OfficerInterviewView.of(interview)).build();
    }
}
