package id.sigap.claims.officer;

import id.sigap.claims.access.ReadsByOfficers;
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

/** Claims that went straight through, some of which are looked at afterwards. */
@Path("/claims/v1/samples")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Samples")
public class SampleResource {

    private final Samples samples;
    private final ReadsByOfficers reads;
    private final Caller caller;

    SampleResource(Samples samples, ReadsByOfficers reads, Caller caller) {
        this.samples = samples;
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Samples of claims that went straight through, oldest first", description = "At your branch; at every branch for the head office. Cursor pages.")
    public Page<Sample> list(@QueryParam("open") @DefaultValue("true") boolean open, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        reads.record(caller.accountId(), null, "samples");
        return Page.of(samples.of(Officer.of(caller), open, Cursor.read(cursor, UUID::fromString).orElse(null), limit), limit, sample -> sample.sampleId().toString());
    }

    @POST
    @Path("/{sampleId}/finding")
    @Idempotent
    @Transactional
    @Operation(summary = "Say what was found", description = "Once. Whoever had a part in the claim does not look at it.")
    @APIResponse(responseCode = "200", description = "Written down", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Sample.class)))
    @Refuses({"not-found", "sample-answered", "other-officer-required", "own-claim", "relatives-claim", "employers-claim", "conflict-declared",
            "interviewer-may-not-approve"})
    public Response answer(UUID sampleId, @NotNull @Valid FindingRequest request) {
        if ((request.outcome() == FindingRequest.Outcome.FINDING) != (request.ground() != null)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("ground");
        }
        Sample answered = samples.answer(sampleId, request, Officer.of(caller));
        reads.record(caller.accountId(), answered.claimId(), "sample");
        return Response.ok(answered).build();
    }
}
