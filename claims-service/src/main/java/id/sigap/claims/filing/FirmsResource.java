package id.sigap.claims.filing;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.claims.tracking.OwnFirmClaims;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employers claim what they paid for a worker after an accident; officers take in a hospital's bill at the counter. */
@Path("/claims/v1/firms-claims")
@RunOnVirtualThread
@Tag(name = "Firms")
public class FirmsResource {

    private final FirmFilings filings;
    private final CaseFiles files;
    private final OwnFirmClaims own;
    private final Caller caller;

    FirmsResource(FirmFilings filings, CaseFiles files, OwnFirmClaims own, Caller caller) {
        this.filings = filings;
        this.files = files;
        this.own = own;
        this.caller = caller;
    }

    @POST
    @Path("/employer")
    @RolesAllowed("EMPLOYER")
    @Idempotent
    @Transactional
    @Operation(summary = "Claim for an own worker's accident what the firm has paid", description = "STMB where the wage was kept, transport, or care. Officers look at it; no face is asked for.")
    @APIResponse(responseCode = "201", description = "Filed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"claim-already-open", "claimed-before", "period-overlaps", "claim-not-eligible", "reason-not-offered", "accident-moved-on", "statement-incomplete", "accident-not-known",
            "wage-kept-by-employer"})
    public Response employer(@NotNull @Valid ClaimForRequest request, @HeaderParam("Accept-Language") String language) {
        return created(filings.ofEmployer(request, Languages.of(language)), language);
    }

    @POST
    @Path("/hospital")
    @RolesAllowed({"OFFICER", "SUPERVISOR"})
    @Idempotent
    @Transactional
    @Operation(summary = "Take in a hospital's bill for the care of a worker", description = "At cost. The officer who takes it in does not decide on it. Accounts of the hospital find it among their own claims.")
    @APIResponse(responseCode = "201", description = "Filed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"claim-already-open", "claimed-before", "claim-not-eligible", "reason-not-offered", "accident-moved-on", "statement-incomplete", "accident-not-known"})
    public Response hospital(@NotNull @Valid TakenInBill bill, @HeaderParam("Accept-Language") String language) {
        return created(filings.takeIn(bill, Languages.of(language)), language);
    }

    @GET
    @RolesAllowed({"EMPLOYER", "OFFICER", "SUPERVISOR"})
    @Operation(summary = "Claims that this account filed for a firm, newest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<ClaimView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        List<ClaimView> rows = files.ofFirm(caller.accountId(), Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream()
                .map(file -> ClaimView.of(file, Languages.of(language))).toList();
        return Page.of(rows, limit, view -> view.claimId().toString());
    }

    @GET
    @Path("/{claimId}")
    @RolesAllowed({"EMPLOYER", "OFFICER", "SUPERVISOR"})
    @Operation(summary = "One of them")
    public ClaimView one(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return ClaimView.of(own.own(claimId), Languages.of(language));
    }

    @POST
    @Path("/{claimId}/correction")
    @RolesAllowed({"EMPLOYER", "OFFICER", "SUPERVISOR"})
    @Idempotent
    @Transactional
    @Operation(summary = "Hand in a returned claim again", description = "After its papers were replaced, or with another statement on the same accident.")
    @APIResponse(responseCode = "200", description = "Handed in", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"claim-moved-on", "statement-incomplete", "accident-not-known"})
    public Response correct(UUID claimId, @NotNull @Valid CorrectionRequest request, @HeaderParam("Accept-Language") String language) {
        return Response.ok(ClaimView.of(filings.correct(own.own(claimId), request.statement()), Languages.of(language))).build();
    }

    private static Response created(CaseFile file, String language) {
        return Response.created(URI.create("/claims/v1/firms-claims/" + file.claim().id())).entity(ClaimView.of(file, Languages.of(language))).build();
    }
}
