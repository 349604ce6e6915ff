package id.sigap.payment.correction;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.correction.Correction.Reason;
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

/** Corrections of the ledger: one operator or supervisor proposes, another decides. */
@Path("/payment/v1/ledger/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
@Tag(name = "ledger")
public class CorrectionResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final CorrectTransfer correct;
    private final Corrections corrections;

    CorrectionResource(CorrectTransfer correct, Corrections corrections) {
        this.correct = correct;
        this.corrections = corrections;
    }

    /** The transfer that is to be undone, and why. */
    public record Proposal(@NotNull UUID transferId, @NotNull Reason reason) {
    }

    /** What becomes of a proposal. */
    public record Decision(@NotNull Choice decision) {
    }

    /** The two ways on. */
    public enum Choice {
        BOOK, REFUSE
    }

    @POST
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Propose to undo a transfer",
            description = "By a transfer with the opposite of each entry, once another has decided so. A transfer is undone once.")
    @APIResponse(responseCode = "201", description = "Proposed; Location leads to it", content = @Content(schema = @Schema(implementation = Correction.class)))
    @Refuses({"transfer-not-found", "transfer-corrected"})
    public Response propose(@NotNull @Valid Proposal proposal) {
        Correction correction = correct.propose(proposal.transferId(), proposal.reason());
        return Response.created(URI.create("/payment/v1/ledger/corrections/" + correction.id())).entity(correction).build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Corrections that wait for a decision, oldest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<Correction> open(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, UUID::fromString).orElse(FIRST);
        return Page.of(corrections.open(after, limit + 1), limit, correction -> correction.id().toString());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "One correction")
    @Refuses("correction-not-found")
    public Correction get(@PathParam("id") UUID id) {
        return corrections.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.CORRECTION_NOT_FOUND));
    }

    @POST
    @Path("/{id}/decisions")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Book or refuse a correction that somebody else proposed",
            description = "It is not booked where a member's balance would fall below zero, or below what is held for a claim; `accountId` names the account.")
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = Correction.class)))
    @Refuses({"correction-not-found", "correction-decided", "own-correction", "correction-overdraws", "payout-not-settled", "return-meets-hold"})
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return Response.ok(switch (decision.decision()) {
            case BOOK -> correct.book(id);
            case REFUSE -> correct.refuse(id);
        }).build();
    }
}
