package id.sigap.payment.payout;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.correction.Correction;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payouts, for officers who answer a member, and for operators who untangle what is stuck. */
@Path("/payment/v1/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"OFFICER", "SUPERVISOR", "OPERATOR"})
@Tag(name = "payouts")
public class PayoutResource {

    private static final int MOST = 100;

    private final Database db;
    private final ResolvePayout resolvePayout;
    private final ApprovePayout approvePayout;
    private final ReturnPayout returnPayout;

    PayoutResource(Database db, ResolvePayout resolvePayout, ApprovePayout approvePayout, ReturnPayout returnPayout) {
        this.db = db;
        this.resolvePayout = resolvePayout;
        this.approvePayout = approvePayout;
        this.returnPayout = returnPayout;
    }

    /**
     * A payout, without the account that it goes to.
     *
     * @param fund         the programme whose fund pays; null where the claim's hold on the member's savings does
     * @param compensation for a late payment, at the agency's own cost, on top of the gross
     * @param state        NAME_CHECK, READY, SENT, UNKNOWN, STUCK, SETTLED, RETURNED or FAILED
     * @param why          why it failed or is stuck
     * @param rail         on which it went; null before it was sent
     * @param waitsFor     while it is READY: APPROVAL, CUT_OFF, DAY_LIMIT, RUN_PAUSED; null otherwise
     * @param run          of the pensions' month that it belongs to; null otherwise
     */
    public record PayoutView(UUID id, UUID claimId, @Schema(examples = "SETTLED") String state, @Schema(examples = "NEVER_FOUND") String why,
            @Schema(examples = "JKM") Programme programme, @Schema(examples = "JKM") Programme fund,
            @Schema(type = SchemaType.INTEGER, examples = "42000000") Rupiah gross,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah compensation,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah tax,
            @Schema(type = SchemaType.INTEGER, examples = "42000000") Rupiah net,
            @Schema(examples = "014") String bankCode, @Schema(examples = "SGP0192A4C17A3E7C11") String reference,
            @Schema(examples = "20261124000099") String bankReference, Instant orderedAt, Instant sentAt, Instant endedAt,
            @Schema(examples = "BI_FAST") String rail, @Schema(examples = "CUT_OFF") String waitsFor, Instant waitsUntil, @Schema(examples = "JP-2026-12") String run) {
    }

    /** What an officer says to a large payout. */
    public record Verdict(@NotNull Choice decision) {
    }

    /** The two ways. */
    public enum Choice {
        APPROVE, STOP
    }

    /** @param enough whether it is sent now; another has to agree otherwise */
    public record Agreed(boolean enough) {
    }

    /** What an operator decides. */
    public record Resolution(@NotNull ResolvePayout.Action action) {
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "The payouts of a claim; without a claim, those that wait for an operator, or for officers")
    public List<PayoutView> list(@QueryParam("claimId") UUID claimId) {
        return claimId == null
                ? db.list("select * from payout where state = 'STUCK' or waits_for = 'APPROVAL' order by id limit ?", PayoutResource::view, MOST)
                : db.list("select * from payout where claim_id = ? order by id limit ?", PayoutResource::view, claimId, MOST);
    }

    @POST
    @Path("/{id}/resolutions")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @RolesAllowed("OPERATOR")
    @Operation(summary = "Take a stuck payout further",
            description = "ENQUIRE asks the bank anew. SEND_AGAIN sends it again under the same reference, and only if the bank never found it. "
                    + "GIVE_UP calls it dead, so that its claim may be paid anew: only if the bank never found it, not before the next working day's statement, which must "
                    + "not show it, and not before a second person says the same.")
    @APIResponse(responseCode = "202", description = "Under way, or awaiting the second person")
    @Refuses({"payout-not-found", "payout-not-stuck", "payout-not-repeatable", "payout-may-live", "own-approval"})
    public Response resolve(@PathParam("id") UUID id, @NotNull @Valid Resolution resolution) {
        resolvePayout.resolve(id, resolution.action());
        return Response.accepted().build();
    }

    @POST
    @Path("/{id}/approvals")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @RolesAllowed({"OFFICER", "SUPERVISOR"})
    @Operation(summary = "Agree to a large payout, or stop it",
            description = "Two different officers have to agree from the amount `two-officers-from` of GET /payment/v1/rules on; from `supervisor-from` on, one of them is a supervisor. "
                    + "STOP ends it at once: nothing was sent, and its claim shows that it failed.")
    @APIResponse(responseCode = "200", description = "Noted", content = @Content(schema = @Schema(implementation = Agreed.class)))
    @Refuses({"payout-not-found", "payout-not-awaiting", "own-approval"})
    public Response approve(@PathParam("id") UUID id, @NotNull @Valid Verdict verdict) {
        return Response.ok(switch (verdict.decision()) {
            case APPROVE -> new Agreed(approvePayout.approve(id));
            case STOP -> {
                approvePayout.stop(id);
                yield new Agreed(false);
            }
        }).build();
    }

    @POST
    @Path("/{id}/returns")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @RolesAllowed({"OPERATOR", "SUPERVISOR"})
    @Operation(summary = "Propose to take back a payout whose money the bank has returned",
            description = "Another person books or refuses it: POST /payment/v1/ledger/corrections/{id}/decisions. With the booking the money is held for its claim again, "
                    + "and the member is asked for another account.")
    @APIResponse(responseCode = "201", description = "Proposed; Location leads to the correction", content = @Content(schema = @Schema(implementation = Correction.class)))
    @Refuses({"payout-not-found", "payout-not-settled", "transfer-corrected"})
    public Response returned(@PathParam("id") UUID id) {
        Correction correction = returnPayout.propose(id);
        return Response.created(URI.create("/payment/v1/ledger/corrections/" + correction.id())).entity(correction).build();
    }

    private static PayoutView view(Row row) throws SQLException {
        return new PayoutView(row.uuid("id"), row.uuid("claim_id"), row.text("state"), row.text("why"),
                row.constant(Programme.class, "programme"), row.flag("from_fund") ? row.constant(Programme.class, "programme") : null,
                row.rupiah("gross"), row.rupiah("compensation"), row.rupiah("tax"), row.rupiah("net"), row.text("bank_code"), row.text("reference"), row.text("bank_reference"), row.instant("ordered_at"),
                row.instant("sent_at"), row.instant("ended_at"), row.text("rail"), row.text("waits_for"), row.instant("waits_until"), row.text("run"));
    }
}
