package id.sigap.claims.heir;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.Shares;
import id.sigap.claims.readmodel.KnownPeople.Identity;
import id.sigap.claims.readmodel.KnownPeople;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.rules.RuleBook;
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
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers settle who the family of a member who died are. Every look at a case is recorded. */
@Path("/claims/v1/death-reviews")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Reviews of deaths")
public class DeathReviewResource {

    /** A copy of persons that is being read anew. */
    private static final Duration ARRIVES = Duration.ofSeconds(5);

    private final DeathFiles files;
    private final DeathSteps steps;
    private final DecideFamily decide;
    private final ReadFacts readFacts;
    private final KnownPeople people;
    private final ReadsByOfficers reads;
    private final LegalDays days;
    private final RuleBook book;
    private final Caller caller;

    DeathReviewResource(DeathFiles files, DeathSteps steps, DecideFamily decide, ReadFacts readFacts, KnownPeople people, ReadsByOfficers reads, LegalDays days,
            RuleBook book, Caller caller) {
        this.files = files;
        this.steps = steps;
        this.decide = decide;
        this.readFacts = readFacts;
        this.people = people;
        this.reads = reads;
        this.days = days;
        this.book = book;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Cases of deaths that wait for officers, oldest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<DeathReviewView.Item> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        reads.recordDeath(caller.accountId(), null, "death-queue");
        List<DeathReviewView.Item> rows = files.waiting(Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream().map(DeathReviewView.Item::of).toList();
        return Page.of(rows, limit, item -> item.deathCaseId().toString());
    }

    @GET
    @Path("/{deathCaseId}")
    @Transactional
    @Operation(summary = "One case with what each reporter declared, and who would get what")
    public DeathReviewView one(UUID deathCaseId, @HeaderParam("Accept-Language") String language) {
        DeathFile file = files.find(deathCaseId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        reads.recordDeath(caller.accountId(), deathCaseId, "death");
        return view(file, language);
    }

    @POST
    @Path("/{deathCaseId}/proposal")
    @Idempotent
    @Transactional
    @Operation(summary = "Propose who the family are", description = "What all reporters declare may be confirmed by the same officer; anything else needs another.")
    @APIResponse(responseCode = "200", description = "Proposed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeathReviewView.class)))
    @Refuses({"death-moved-on", "family-matter"})
    public Response propose(UUID deathCaseId, @NotNull @Valid FamilyRequest.Proposal request, @HeaderParam("Accept-Language") String language) {
        if ((request.declarationNo() == null) == (request.corrected() == null)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("declarationNo");
        }
        return Response.ok(view(decide.propose(deathCaseId, caller.accountId(), file -> facts(file, request), request.why()), language)).build();
    }

    @POST
    @Path("/{deathCaseId}/confirmation")
    @Idempotent
    @Transactional
    @Operation(summary = "Confirm the family that is proposed", description = "The shares are certain from then on.")
    @APIResponse(responseCode = "200", description = "Settled", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeathReviewView.class)))
    @Refuses({"second-officer-for-family", "death-moved-on", "family-matter"})
    public Response confirm(UUID deathCaseId, @NotNull @Valid FamilyRequest.Confirmation request, @HeaderParam("Accept-Language") String language) {
        return Response.ok(view(decide.confirm(deathCaseId, caller.accountId(), request.why()), language)).build();
    }

    @POST
    @Path("/{deathCaseId}/refusal")
    @Idempotent
    @Transactional
    @Operation(summary = "Refuse the report on a ground", description = "The reporter reads the ground. A new report opens the case again.")
    @APIResponse(responseCode = "200", description = "Refused", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeathReviewView.class)))
    @Refuses({"death-moved-on", "family-matter"})
    public Response refuse(UUID deathCaseId, @NotNull @Valid FamilyRequest.Refusal request, @HeaderParam("Accept-Language") String language) {
        return Response.ok(view(decide.refuse(deathCaseId, caller.accountId(), request.ground(), request.why()), language)).build();
    }

    private DeathFacts facts(DeathFile file, FamilyRequest.Proposal request) {
        if (request.corrected() == null) {
            DeathFacts taken = declaration(file, request.declarationNo(), "declarationNo").facts();
            return file.declaredByAll(taken) ? file.present().map(Declaration::facts).reduce(taken, DeathFacts::knowing) : taken;
        }
        UUID payer = request.funeralPaidBy() == null ? null : declaration(file, request.funeralPaidBy(), "funeralPaidBy").reporterPersonId();
        return readFacts.read(request.corrected(), "corrected", deceased(file).born(), payer, file.knownMembers());
    }

    private static Declaration declaration(DeathFile file, int no, String field) {
        return file.declaration(no).orElseThrow(() -> new ProblemException(CommonProblem.INVALID_REQUEST).field(field));
    }

    private Identity deceased(DeathFile file) {
        return people.identity(file.death().deceasedPersonId()).orElseThrow(() -> new ProblemException(CommonProblem.SERVICE_BUSY).retryAfter(ARRIVES));
    }

    private DeathReviewView view(DeathFile file, String language) {
        Shares shares = file.standing().map(facts -> Shares.of(facts, days.today(), book)).orElse(null);
        return DeathReviewView.of(file, deceased(file), shares, steps.of(file.death().id(), file.death().deceasedPersonId()), Languages.of(language));
    }
}
