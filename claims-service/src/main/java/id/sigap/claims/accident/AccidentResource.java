package id.sigap.claims.accident;

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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work accidents: told in one call, followed by the worker and the employer. */
@Path("/claims/v1/accidents")
@RolesAllowed({"MEMBER", "EMPLOYER"})
@RunOnVirtualThread
@Tag(name = "Accidents")
public class AccidentResource {

    private final Reporters reporters;
    private final ReportAccident reportAccident;
    private final OwnAccidents own;
    private final AccidentViews views;
    private final StepTable steps;
    private final Caller caller;

    AccidentResource(Reporters reporters, ReportAccident reportAccident, OwnAccidents own, AccidentViews views, StepTable steps, Caller caller) {
        this.reporters = reporters;
        this.reportAccident = reportAccident;
        this.own = own;
        this.views = views;
        this.steps = steps;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"MEMBER", "EMPLOYER", "HOSPITAL"})
    @Idempotent
    @Transactional
    @Operation(summary = "Report a work accident", description = "The own one, or (`worker`) that of a colleague, of the employer's worker or of the hospital's patient. The answer is the "
            + "same whether the worker was found; where not, officers look. What several people tell of one accident becomes one.")
    @APIResponse(responseCode = "201", description = "Received", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceiptView.class)))
    @Refuses({"not-bound-yet", "accident-in-the-future", "accident-too-old", "too-many-accident-reports"})
    public Response report(@NotNull @Valid AccidentRequest request, @HeaderParam("Accept-Language") String language) {
        Report report = reportAccident.report(reporters.of(request.worker() != null), request);
        return Response.created(URI.create("/claims/v1/accident-reports/" + report.id())).entity(views.receipt(report, Languages.of(language))).build();
    }

    @GET
    @Transactional
    @Operation(summary = "My accidents, or those of the employer's workers, newest first",
            description = "`as` is WORKER or EMPLOYER, for who is both. Cursor pages: pass `next` of a page as `cursor`.")
    @Refuses("not-bound-yet")
    public Page<AccidentItem> list(@QueryParam("as") String as, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit, @HeaderParam("Accept-Language") String language) {
        Locale locale = Languages.of(language);
        List<AccidentItem> rows = own.list(as, Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream().map(file -> views.item(file, locale)).toList();
        return Page.of(rows, limit, item -> item.accidentId().toString());
    }

    @GET
    @Path("/{accidentId}")
    @Transactional
    @Operation(summary = "One accident with its clocks, forms, conditions and claims")
    public AccidentView one(UUID accidentId, @HeaderParam("Accept-Language") String language) {
        return views.whole(own.own(accidentId), caller.accountId(), Languages.of(language));
    }

    @GET
    @Path("/{accidentId}/timeline")
    @Transactional
    @Operation(summary = "Who did what, when and why", description = "Cursor pages, in order: pass `next` of a page as `cursor`.")
    public Page<StepView> timeline(UUID accidentId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit, @HeaderParam("Accept-Language") String language) {
        AccidentFile file = own.own(accidentId);
        Locale locale = Languages.of(language);
        List<StepView> lines = steps.after(file.id(), Cursor.read(cursor, Integer::valueOf).orElse(0), limit).stream()
                .map(step -> StepView.of(step, false, locale)).toList();
        return Page.of(lines, limit, line -> Integer.toString(line.no()));
    }
}
