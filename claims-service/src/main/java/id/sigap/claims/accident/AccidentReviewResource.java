package id.sigap.claims.accident;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers look at accidents; every look is recorded, and none looks at the own accident or report. */
@Path("/claims/v1/accident-reviews")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Accident reviews")
public class AccidentReviewResource {

    private final AccidentSearch search;
    private final ReviewAccident review;
    private final AccidentViews views;
    private final StepTable steps;
    private final ReadsByOfficers reads;
    private final AccidentParties parties;
    private final Caller caller;

    AccidentReviewResource(AccidentSearch search, ReviewAccident review, AccidentViews views, StepTable steps, ReadsByOfficers reads,
            AccidentParties parties, Caller caller) {
        this.search = search;
        this.review = review;
        this.views = views;
        this.steps = steps;
        this.reads = reads;
        this.parties = parties;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Accidents in a status, oldest first", description = "`status` is UNMATCHED where none is given. `near=true`: only those that may have been "
            + "told of twice. Those that the officer is involved in are left out, so a page may be short. Cursor pages: pass `next` of a page as `cursor`.")
    public Page<AccidentItem> list(@QueryParam("status") String status, @QueryParam("near") @DefaultValue("false") boolean near,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        reads.recordAccident(caller.accountId(), null, "accidents");
        Locale locale = Languages.of(language);
        Who officer = parties.who(Who.Actor.OFFICER);
        Page<AccidentFile> page = Page.of(search.inStatus(Choice.read("status", status, AccidentStatus.UNMATCHED), near,
                Cursor.read(cursor, UUID::fromString).orElse(null), limit), limit, file -> file.id().toString());
        List<AccidentItem> items = page.items().stream().filter(file -> !file.accident().involves(officer)).map(file -> views.item(file, locale)).toList();
        return new Page<>(items, page.next());
    }

    @GET
    @Path("/{accidentId}")
    @Transactional
    @Operation(summary = "One accident with all that was told of it, and others that may be the same")
    @Refuses("own-accident")
    public AccidentReviewView one(UUID accidentId, @HeaderParam("Accept-Language") String language) {
        return review.view(review.read(accidentId, caller.accountId(), "accident"), caller.accountId(), Languages.of(language));
    }

    @GET
    @Path("/{accidentId}/timeline")
    @Transactional
    @Operation(summary = "Who did what, when and why, with all notes", description = "Cursor pages, in order: pass `next` of a page as `cursor`.")
    @Refuses("own-accident")
    public Page<StepView> timeline(UUID accidentId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit, @HeaderParam("Accept-Language") String language) {
        AccidentFile file = review.read(accidentId, caller.accountId(), "accident-timeline");
        Locale locale = Languages.of(language);
        List<StepView> lines = steps.after(file.id(), Cursor.read(cursor, Integer::valueOf).orElse(0), limit).stream()
                .map(step -> StepView.of(step, true, locale)).toList();
        return Page.of(lines, limit, line -> Integer.toString(line.no()));
    }
}
