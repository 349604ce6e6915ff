package id.sigap.claims.pension;

import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.claims.pension.course.PensionDecision;
import id.sigap.claims.pension.course.PensionRefusal;
import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers suspend a pension, let it go on, or end it, on a ground; every look is recorded. */
@Path("/claims/v1/pension-reviews/{pensionId}")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Pensions")
public class PensionReviewResource {

    private final PensionTable table;
    private final PensionDesk desk;
    private final ChildLeaves leaves;
    private final PensionViews views;
    private final ReadsByOfficers reads;
    private final Caller caller;
    private final LegalDays days;

    PensionReviewResource(PensionTable table, PensionDesk desk, ChildLeaves leaves, PensionViews views, ReadsByOfficers reads, Caller caller, LegalDays days) {
        this.table = table;
        this.desk = desk;
        this.leaves = leaves;
        this.views = views;
        this.reads = reads;
        this.caller = caller;
        this.days = days;
    }

    @GET
    @Transactional
    @Operation(summary = "One pension")
    public PensionView one(UUID pensionId, @HeaderParam("Accept-Language") String language) {
        return view(pensionId, language);
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Transactional
    @Operation(summary = "Suspend a pension", description = "Nothing is paid until it goes on; then what was missed is paid.")
    @APIResponse(responseCode = "200", description = "Suspended", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PensionView.class)))
    @Refuses({"own-claim", "pension-moved-on"})
    public Response suspend(UUID pensionId, @NotNull @Valid PensionActs.Suspension act, @HeaderParam("Accept-Language") String language) {
        return answer(pensionId, new PensionCommand.Suspend(act.ground()), act.note(), language);
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @Transactional
    @Operation(summary = "Let a suspended pension go on", description = "Where the confirmation was missing, the officer has seen the recipient or the form 7A.")
    @APIResponse(responseCode = "200", description = "It goes on", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PensionView.class)))
    @Refuses({"own-claim", "pension-moved-on"})
    public Response resume(UUID pensionId, @NotNull @Valid PensionActs.Resumption act, @HeaderParam("Accept-Language") String language) {
        return answer(pensionId, new PensionCommand.Resume(days.today()), act.note(), language);
    }

    @POST
    @Path("/end")
    @Idempotent
    @Transactional
    @Operation(summary = "End a pension for good", description = """
            Only on a ground that ends its kind. With `childId` one child leaves a children's pension, which goes on for the others and ends with the last: for good, its share \
            then being the other children's whoever stands for them; or, on the ground `GOES_TO_ANOTHER`, to be claimed by the child or who acts for it now.""")
    @APIResponse(responseCode = "200", description = "Ended", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PensionView.class)))
    @Refuses({"own-claim", "pension-moved-on", "pension-facts-unfit"})
    public Response end(UUID pensionId, @NotNull @Valid PensionActs.Ending act, @HeaderParam("Accept-Language") String language) {
        if (act.on().isAfter(days.today())) {
            throw new ProblemException(ClaimsProblem.PENSION_FACTS_UNFIT).field("on");
        }
        PensionCommand.End end = new PensionCommand.End(act.ground(), act.on());
        if (act.childId() == null) {
            return answer(pensionId, end, act.note(), language);
        }
        requireAnothers(pensionId);
        leaves.leave(pensionId, act.childId(), end, new Hand(caller.accountId(), act.note()));
        return Response.ok(view(pensionId, language)).build();
    }

    private Response answer(UUID pensionId, PensionCommand command, String note, String language) {
        requireAnothers(pensionId);
        PensionDecision decision = desk.handle(pensionId, command, new Hand(caller.accountId(), note)).orElseThrow();
        if (decision instanceof PensionDecision.Refused(PensionRefusal reason)) {
            throw reason == PensionRefusal.NOT_OF_THIS_KIND ? new ProblemException(ClaimsProblem.PENSION_FACTS_UNFIT).field("ground")
                    : new ProblemException(ClaimsProblem.PENSION_MOVED_ON, table.find(pensionId).orElseThrow().pension().state().name());
        }
        return Response.ok(view(pensionId, language)).build();
    }

    private void requireAnothers(UUID pensionId) {
        PensionFile file = table.find(pensionId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (file.accountId().equals(caller.accountId())) {
            throw new ProblemException(ClaimsProblem.OWN_CLAIM);
        }
    }

    private PensionView view(UUID pensionId, String language) {
        PensionFile file = table.find(pensionId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        reads.record(caller.accountId(), file.pension().claimId(), "pension");
        return views.view(file, Languages.of(language));
    }
}
