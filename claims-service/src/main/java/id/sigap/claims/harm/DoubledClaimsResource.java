package id.sigap.claims.harm;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

/** Officers see which harms were claimed twice; supervisors settle what no decision on the claims settles. */
@Path("/claims/v1/doubled-claims")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Reviews")
public class DoubledClaimsResource {

    private final DoubleCases cases;
    private final SettleDouble settle;
    private final ReadsByOfficers reads;
    private final Caller caller;

    DoubledClaimsResource(DoubleCases cases, SettleDouble settle, ReadsByOfficers reads, Caller caller) {
        this.cases = cases;
        this.settle = settle;
        this.reads = reads;
        this.caller = caller;
    }

    @Schema(name = "DoubleSettlement")
    record Settlement(@NotNull @Schema(description = "`TWO_HARMS` or `PAID_TWICE`", examples = "TWO_HARMS") DoubleFinding finding,
            @NotBlank @Size(max = 1000) @Schema(examples = "Two bills of one hospital with one number") String note) {

        @Override
        public String toString() {
            return "Settlement[" + finding + "]";
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Harms that are claimed twice and not settled",
            description = "Found when two accidents became one. `claimId` is kept back: it can't be approved while the other stands. Cursor pages: pass `next` of a page as `cursor`.")
    public Page<DoubledClaimView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        reads.record(caller.accountId(), null, "doubled-claims");
        List<DoubledClaimView> rows = cases.unsettled(Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream().map(DoubledClaimView::of).toList();
        return Page.of(rows, limit, row -> row.claimId().toString());
    }

    @POST
    @Path("/{claimId}/settlement")
    @RolesAllowed("SUPERVISOR")
    @Idempotent
    @Transactional
    @Operation(summary = "Settle that a harm was claimed twice", description = """
            `TWO_HARMS`: both claims count, and the one that was kept back can be approved. `PAID_TWICE`: both were paid. Where neither holds, reject one of the claims; that settles it too.""")
    @APIResponse(responseCode = "200", description = "Settled", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DoubledClaimView.class)))
    @Refuses({"own-claim", "claim-moved-on"})
    public Response settle(UUID claimId, @NotNull @Valid Settlement request) {
        return Response.ok(DoubledClaimView.of(settle.settle(claimId, request.finding(), caller.accountId(), request.note()))).build();
    }
}
