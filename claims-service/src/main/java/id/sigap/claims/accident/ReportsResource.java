package id.sigap.claims.accident;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody told of accidents, the own or others'. */
@Path("/claims/v1/accident-reports")
@RolesAllowed({"MEMBER", "EMPLOYER", "HOSPITAL"})
@RunOnVirtualThread
@Tag(name = "Accidents")
public class ReportsResource {

    private final ReportTable reports;
    private final WithdrawReport withdraw;
    private final AccidentViews views;
    private final Caller caller;

    ReportsResource(ReportTable reports, WithdrawReport withdraw, AccidentViews views, Caller caller) {
        this.reports = reports;
        this.withdraw = withdraw;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "What I reported, newest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<ReceiptView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        Locale locale = Languages.of(language);
        List<ReceiptView> rows = reports.by(caller.accountId(), Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream()
                .map(report -> views.receipt(report, locale)).toList();
        return Page.of(rows, limit, row -> row.reportId().toString());
    }

    @GET
    @Path("/{reportId}")
    @Transactional
    @Operation(summary = "One of my reports, with what it says")
    public ReportView one(UUID reportId, @HeaderParam("Accept-Language") String language) {
        return reports.own(reportId, caller.accountId()).map(report -> views.report(report, Languages.of(language)))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{reportId}/withdrawal")
    @Idempotent
    @Transactional
    @Operation(summary = "Take a report back", description = "The accident ends with it only where nothing else was done or told.")
    @APIResponse(responseCode = "200", description = "Taken back", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceiptView.class)))
    public Response withdraw(UUID reportId, @HeaderParam("Accept-Language") String language) {
        return Response.ok(views.receipt(withdraw.withdraw(reportId, caller.accountId()), Languages.of(language))).build();
    }
}
