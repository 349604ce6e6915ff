package id.sigap.payment.bill;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs that bill all employers for a month. The calendar starts one on the first day after it; operators may. */
@Path("/payment/v1/billing-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("OPERATOR")
@Tag(name = "billing runs")
public class BillingRunResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final SteerBillingRun steer;
    private final BillingRuns runs;

    BillingRunResource(SteerBillingRun steer, BillingRuns runs) {
        this.steer = steer;
        this.runs = runs;
    }

    /** The month that is to be billed. */
    public record RunRequest(@NotNull @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])") @Schema(examples = "2026-11") String month) {
    }

    /** How far a run is. */
    public enum RunState {
        RUNNING, PAUSED, DONE
    }

    /**
     * A run and how far it is.
     *
     * @param employers so many are done, whether there was anything to bill or not
     * @param billed    of them, got a bill
     * @param failed    of them, could not be billed: see {@code /failures}
     * @param workers   on those bills
     */
    public record RunView(UUID id, @Schema(examples = "2026-11") String month, RunState state, int employers, int billed, int failed, long workers,
            @Schema(type = SchemaType.INTEGER, examples = "593400") Rupiah contributions, Instant startedAt, Instant changedAt) {

        static RunView of(BillingRun run) {
            return new RunView(run.id(), run.month().toString(), RunState.valueOf(run.state().name()), run.employers(), run.billed(), run.failed(),
                    run.workers(), run.contributions(), run.startedAt(), run.changedAt());
        }
    }

    /**
     * An employer whom a run could not bill.
     *
     * @param why the kind of fault; the log has the rest
     */
    public record FailureView(UUID employerId, @Schema(examples = "AB123456") String npp, @Schema(examples = "IllegalArgumentException") String why,
            Instant at) {
    }

    @POST
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Bill all employers for a month",
            description = "Each worker comes on one bill a month, however often it runs: a second run bills those who were reported since.")
    @APIResponse(responseCode = "201", description = "Started; Location leads to it", content = @Content(schema = @Schema(implementation = RunView.class)))
    @Refuses({"month-not-billable", "billing-run-open"})
    public Response start(@NotNull @Valid RunRequest request) {
        BillingRun run = steer.start(YearMonth.parse(request.month()));
        return Response.created(URI.create("/payment/v1/billing-runs/" + run.id())).entity(RunView.of(run)).build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "The runs, newest first")
    public Page<RunView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        return Page.of(runs.list(before, limit + 1).stream().map(RunView::of).toList(), limit, run -> run.id().toString());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "One run")
    @Refuses("billing-run-not-found")
    public RunView get(@PathParam("id") UUID id) {
        return RunView.of(find(id));
    }

    @GET
    @Path("/{id}/failures")
    @RunOnVirtualThread
    @Operation(summary = "The employers whom a run could not bill")
    @Refuses("billing-run-not-found")
    public Page<FailureView> failures(@PathParam("id") UUID id, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, UUID::fromString).orElse(FIRST);
        return Page.of(runs.failures(find(id).id(), after, limit + 1).stream()
                .map(f -> new FailureView(f.employerId(), f.npp(), f.why(), f.at())).toList(), limit, failure -> failure.employerId().toString());
    }

    @POST
    @Path("/{id}/pauses")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Pause a run", description = "After the employer who is being billed. Harmless if it is paused.")
    @APIResponse(responseCode = "200", description = "Paused", content = @Content(schema = @Schema(implementation = RunView.class)))
    @Refuses({"billing-run-not-found", "billing-run-ended"})
    public Response pause(@PathParam("id") UUID id) {
        return Response.ok(RunView.of(steer.pause(id))).build();
    }

    @POST
    @Path("/{id}/resumptions")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Resume a run", description = "Where it was paused. Harmless if it is running.")
    @APIResponse(responseCode = "200", description = "Running", content = @Content(schema = @Schema(implementation = RunView.class)))
    @Refuses({"billing-run-not-found", "billing-run-ended"})
    public Response resume(@PathParam("id") UUID id) {
        return Response.ok(RunView.of(steer.resume(id))).build();
    }

    private BillingRun find(UUID id) {
        return runs.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.BILLING_RUN_NOT_FOUND));
    }
}
