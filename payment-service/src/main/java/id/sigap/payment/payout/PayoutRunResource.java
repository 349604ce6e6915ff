package id.sigap.payment.payout;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.payout.PayoutRuns.Run;
import id.sigap.payment.payout.PayoutRuns.State;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.ops.OperatorActs;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The monthly runs of pensions: how far they are, and whether they go on. */
@Path("/payment/v1/payout-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"SUPERVISOR", "OPERATOR"})
@Tag(name = "payouts")
public class PayoutRunResource {

    private final PayoutRuns runs;
    private final OperatorActs acts;
    private final Caller caller;

    PayoutRunResource(PayoutRuns runs, OperatorActs acts, Caller caller) {
        this.runs = runs;
        this.acts = acts;
        this.caller = caller;
    }

    /**
     * A run.
     *
     * @param state    GOING or PAUSED; paused, nothing of it that was not sent is sent
     * @param payouts  of it so far
     * @param done     of them, settled
     * @param progress where its payouts stand
     */
    public record RunView(@Schema(examples = "JP-2026-12") String id, @Schema(examples = "GOING") String state, long payouts, long done,
            List<StateView> progress, Instant begunAt, Instant changedAt, UUID changedBy) {
    }

    /** How many payouts of a run are in a state, and what they come to. */
    public record StateView(@Schema(examples = "SETTLED") String state, long payouts, @Schema(type = SchemaType.INTEGER, examples = "42000000") Rupiah net) {
    }

    /** What becomes of the run. */
    public record Wish(@NotNull Choice action) {
    }

    /** The two ways. */
    public enum Choice {
        PAUSE, GO_ON
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "The runs, the latest first")
    public Page<RunView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        Optional<String> before = Cursor.read(cursor, id -> id);
        return Page.of(runs.list(before.orElse(null), limit + 1).stream().map(this::view).toList(), limit, RunView::id);
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "How far a run is")
    @Refuses("run-not-found")
    public RunView get(@PathParam("id") String id) {
        return view(runs.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.RUN_NOT_FOUND)));
    }

    @POST
    @Path("/{id}/actions")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Pause a run, or let it go on",
            description = "What was sent before is followed up all the same. After GO_ON its payouts leave within some minutes.")
    @APIResponse(responseCode = "200", description = "As it is now", content = @Content(schema = @Schema(implementation = RunView.class)))
    @Refuses("run-not-found")
    public Response act(@PathParam("id") String id, @NotNull @Valid Wish wish) {
        State state = switch (wish.action()) {
            case PAUSE -> State.PAUSED;
            case GO_ON -> State.GOING;
        };
        Run run = runs.set(id, state, caller.accountId()).orElseThrow(() -> new ProblemException(PaymentProblem.RUN_NOT_FOUND));
        acts.record(state == State.PAUSED ? "pause-run" : "go-on-run", "run " + id, null);
        return Response.ok(view(run)).build();
    }

    private RunView view(Run run) {
        List<StateView> progress = runs.progress(run.id()).stream().map(share -> new StateView(share.state(), share.payouts(), share.net())).toList();
        return new RunView(run.id(), run.state().name(), progress.stream().mapToLong(StateView::payouts).sum(),
                progress.stream().filter(share -> share.state().equals("SETTLED")).mapToLong(StateView::payouts).sum(), progress,
                run.begunAt(), run.changedAt(), run.changedBy());
    }
}
