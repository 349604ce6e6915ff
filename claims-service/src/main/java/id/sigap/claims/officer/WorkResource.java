package id.sigap.claims.officer;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers take claims from their queues and give them back; supervisors deal them out. */
@Path("/claims/v1/reviews")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Reviews")
public class WorkResource {

    private final Assignments assignments;
    private final Queues queues;
    private final WorkTable works;
    private final WorkLog log;
    private final ReadsByOfficers reads;
    private final Caller caller;

    WorkResource(Assignments assignments, Queues queues, WorkTable works, WorkLog log, ReadsByOfficers reads, Caller caller) {
        this.assignments = assignments;
        this.queues = queues;
        this.works = works;
        this.log = log;
        this.reads = reads;
        this.caller = caller;
    }

    @Schema(name = "NextReview")
    record Next(@Schema(description = "Null where nothing waits that you may decide") WorkItem work) {
    }

    @Schema(name = "ReviewWorkLine")
    record Line(Instant at, @Schema(examples = "ASSIGNED") String what, UUID officer, @Schema(description = "Null where the system did it") UUID actor,
            @Schema(examples = "IDLE") String detail) {
        static Line of(WorkLog.Line line) {
            return new Line(line.at(), line.what().name(), line.officer(), line.actor(), line.detail());
        }
    }

    @Schema(name = "ReviewWorkHistory")
    record History(WorkItem work, @Schema(description = "The last 200, oldest first") List<Line> lines) {
    }

    @GET
    @Path("/queue")
    @Transactional
    @Operation(summary = "What waits in your queues, nearest due day first", description = """
            Of your skills at your branch; supervisors see every skill, the head office every branch. Cursor pages: pass `next` of a page as `cursor`.""")
    public Page<WorkItem> queue(@QueryParam("unassigned") @DefaultValue("true") boolean unassigned, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        reads.record(caller.accountId(), null, "work-queue");
        return queues.waiting(Officer.of(caller), unassigned, cursor, limit);
    }

    @GET
    @Path("/overdue")
    @RolesAllowed("SUPERVISOR")
    @Transactional
    @Operation(summary = "What is over its time, the longest first", description = "At the supervisor's branch; at every branch for the head office. Cursor pages.")
    public Page<WorkItem> overdue(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        reads.record(caller.accountId(), null, "overdue");
        return queues.overdue(Officer.of(caller), cursor, limit);
    }

    @POST
    @Path("/next")
    @Idempotent
    @Transactional
    @Operation(summary = "Take the next claim", description = "The one with the nearest due day that nobody has and that you may decide. No two officers get the same one.")
    @APIResponse(responseCode = "200", description = "Yours now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Next.class)))
    @Refuses("officer-cannot-take")
    public Response next() {
        Next next = new Next(assignments.next(Officer.of(caller)).map(WorkItem::of).orElse(null));
        reads.record(caller.accountId(), next.work() == null ? null : next.work().claimId(), "next");
        return Response.ok(next).build();
    }

    @GET
    @Path("/{claimId}/work")
    @Transactional
    @Operation(summary = "In which queue a claim is, until when, with whom, and what happened to it there")
    @Refuses("not-found")
    public History work(UUID claimId) {
        Work work = works.find(claimId).filter(found -> found.visibleTo(Officer.of(caller))).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        reads.record(caller.accountId(), claimId, "work");
        return new History(WorkItem.of(work), log.of(claimId).stream().map(Line::of).toList());
    }

    @POST
    @Path("/{claimId}/release")
    @Idempotent
    @Transactional
    @Operation(summary = "Give a claim back into its queue", description = "One's own; a supervisor, anybody's.")
    @APIResponse(responseCode = "200", description = "Back", content = @Content(mediaType = "application/json", schema = @Schema(implementation = WorkItem.class)))
    @Refuses({"not-found", "assignment-required"})
    public Response release(UUID claimId) {
        return Response.ok(WorkItem.of(assignments.release(claimId, Officer.of(caller)))).build();
    }

    @POST
    @Path("/{claimId}/assignment")
    @RolesAllowed("SUPERVISOR")
    @Idempotent
    @Transactional
    @Operation(summary = "Give a claim to an officer", description = "Whoever had it has it no more.")
    @APIResponse(responseCode = "200", description = "Assigned", content = @Content(mediaType = "application/json", schema = @Schema(implementation = WorkItem.class)))
    @Refuses({"not-found", "officer-cannot-take"})
    public Response assign(UUID claimId, @NotNull @Valid AssignmentRequest request) {
        return Response.ok(WorkItem.of(assignments.assign(claimId, request.officerId(), Officer.of(caller)))).build();
    }

    @POST
    @Path("/{claimId}/conflict")
    @Idempotent
    @Transactional
    @Operation(summary = "Declare a conflict of interest", description = "The claim goes back into its queue for others; you can't decide it any more.")
    @APIResponse(responseCode = "204", description = "Declared")
    @Refuses("not-found")
    public Response conflict(UUID claimId, @NotNull @Valid ConflictRequest request) {
        assignments.declareConflict(claimId, request.ground(), Officer.of(caller));
        return Response.noContent().build();
    }
}
