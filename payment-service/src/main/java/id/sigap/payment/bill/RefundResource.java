package id.sigap.payment.bill;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Npp;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Refunds of employers' credit: one officer, operator or supervisor proposes, another decides, and the treasury notes its transfer. */
@Path("/payment/v1/refunds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"OFFICER", "OPERATOR", "SUPERVISOR"})
@Tag(name = "refunds")
public class RefundResource {

    private static final UUID FIRST = new UUID(0, 0);
    private static final long MOST_RUPIAH = 1_000_000_000_000L;

    private final RefundCredit refund;
    private final Refunds refunds;

    RefundResource(RefundCredit refund, Refunds refunds) {
        this.refund = refund;
        this.refunds = refunds;
    }

    /** What is to be paid back, whole rupiah. */
    public record RefundRequest(@NotNull Npp npp, @Min(1) @Max(MOST_RUPIAH) @Schema(examples = "150000") long amount) {
    }

    /** What becomes of a proposal. */
    public record RefundDecision(@NotNull RefundChoice decision) {
    }

    /** The two ways on. */
    public enum RefundChoice {
        APPROVE, REFUSE
    }

    /** The bank's number of the transfer. */
    public record RefundTransfer(@NotBlank @Size(max = 64) @Schema(examples = "20261207000017") String bankReference) {
    }

    @POST
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Propose to pay an employer's credit back", description = "No bill uses it meanwhile.")
    @APIResponse(responseCode = "201", description = "Proposed; Location leads to it", content = @Content(schema = @Schema(implementation = Refund.class)))
    @Refuses({"employer-account-not-found", "credit-too-small"})
    public Response propose(@NotNull @Valid RefundRequest request) {
        Refund proposed = refund.propose(request.npp(), Rupiah.of(request.amount()));
        return Response.created(URI.create("/payment/v1/refunds/" + proposed.id())).entity(proposed).build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Refunds that wait for a decision or for the treasury, oldest first")
    public Page<Refund> open(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, UUID::fromString).orElse(FIRST);
        return Page.of(refunds.open(after, limit + 1), limit, item -> item.id().toString());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "One refund")
    @Refuses("refund-not-found")
    public Refund get(@PathParam("id") UUID id) {
        return refunds.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.REFUND_NOT_FOUND));
    }

    @POST
    @Path("/{id}/decisions")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Approve or refuse a refund that somebody else proposed", description = "What is refused is credit again.")
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = Refund.class)))
    @Refuses({"refund-not-found", "refund-state", "own-refund"})
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid RefundDecision decision) {
        return Response.ok(switch (decision.decision()) {
            case APPROVE -> refund.approve(id);
            case REFUSE -> refund.refuse(id);
        }).build();
    }

    @POST
    @Path("/{id}/transfers")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Note that an approved refund was transferred")
    @APIResponse(responseCode = "200", description = "Noted", content = @Content(schema = @Schema(implementation = Refund.class)))
    @Refuses({"refund-not-found", "refund-state"})
    public Response transferred(@PathParam("id") UUID id, @NotNull @Valid RefundTransfer transfer) {
        return Response.ok(refund.transferred(id, transfer.bankReference())).build();
    }
}
