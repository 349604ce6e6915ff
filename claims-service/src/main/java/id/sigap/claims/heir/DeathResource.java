package id.sigap.claims.heir;

import id.sigap.claims.heir.kin.Claimant;
import id.sigap.claims.heir.kin.Named;
import id.sigap.claims.readmodel.KnownPeople.Identity;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Kpj;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
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

/** The family of a member who died: reports the death, sees what each can claim. */
@Path("/claims/v1/deaths")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Deaths")
public class DeathResource {

    private final DeceasedPeople deceased;
    private final ReportDeath reportDeath;
    private final ReadFacts readFacts;
    private final DeathFiles files;
    private final DeathCases cases;
    private final OwnRights rights;
    private final Caller caller;

    DeathResource(DeceasedPeople deceased, ReportDeath reportDeath, ReadFacts readFacts, DeathFiles files, DeathCases cases, OwnRights rights, Caller caller) {
        this.deceased = deceased;
        this.reportDeath = reportDeath;
        this.readFacts = readFacts;
        this.files = files;
        this.cases = cases;
        this.rights = rights;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Report a death and declare the family", description = "KPJ, name and birth date must all agree. Another report of the same death joins "
            + "the same case; one who reports again replaces the own declaration. Attempts per account and day are bounded.")
    @APIResponse(responseCode = "201", description = "Reported", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeathView.class)))
    @Refuses({"not-bound-yet", "deceased-not-found", "own-death", "death-paid-out", "death-reports-full", "too-many-requests"})
    public Response report(@NotNull @Valid DeathRequest request, @HeaderParam("Accept-Language") String language) {
        UUID personId = personId();
        Kpj kpj = Kpj.read(request.deceased().kpj()).orElseThrow(() -> new ProblemException(CommonProblem.INVALID_REQUEST).field("deceased.kpj"));
        Named who = readFacts.named(request.deceased().legalName(), request.deceased().birthDate(), "deceased");
        Identity found = deceased.find(caller.accountId(), personId, kpj, who);
        DeathFile file = reportDeath.report(found.personId(), caller.accountId(), personId, members -> readFacts.read(request.facts(), "facts", found.born(),
                request.paidForFuneral() ? personId : null, members));
        return Response.created(URI.create("/claims/v1/deaths/" + file.death().id())).entity(view(file, personId, Languages.of(language))).build();
    }

    @GET
    @Operation(summary = "Deaths that I reported, or in which I am heir or guardian, newest first", description = "With what can be claimed in each programme, the "
            + "share, the papers, and what is missing. Cursor pages: pass `next` of a page as `cursor`.")
    @Refuses("not-bound-yet")
    public Page<DeathView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        UUID personId = personId();
        Locale locale = Languages.of(language);
        List<DeathView> rows = files.of(personId, cases.claimant(personId).map(Claimant::person).orElse(null), Cursor.read(cursor, UUID::fromString).orElse(null), limit)
                .stream().map(file -> view(file, personId, locale)).toList();
        return Page.of(rows, limit, view -> view.deathCaseId().toString());
    }

    @GET
    @Path("/{deathCaseId}")
    @Operation(summary = "One death in which I have a part")
    @Refuses("not-bound-yet")
    public DeathView one(UUID deathCaseId, @HeaderParam("Accept-Language") String language) {
        UUID personId = personId();
        DeathFile file = files.find(deathCaseId).filter(found -> cases.hasAPart(found, personId)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return view(file, personId, Languages.of(language));
    }

    private DeathView view(DeathFile file, UUID personId, Locale language) {
        Claimant claimant = cases.claimant(personId).orElse(null);
        return DeathView.of(file, personId, claimant, rights.of(file, personId, claimant), language);
    }

    private UUID personId() {
        return caller.personId().orElseThrow(() -> new ProblemException(MembershipProblem.NOT_BOUND_YET));
    }
}
