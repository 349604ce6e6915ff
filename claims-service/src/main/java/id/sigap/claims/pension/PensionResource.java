package id.sigap.claims.pension;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.tracking.OwnClaims;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.stepup.StepUp;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A recipient follows the own pensions, confirms them once a year, and says where they are paid to. */
@Path("/claims/v1/pensions")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Pensions")
@Refuses("not-bound-yet")
public class PensionResource {

    private final OwnClaims own;
    private final PensionTable table;
    private final PensionHistory history;
    private final Confirmations confirmations;
    private final ChangeAccount changeAccount;
    private final SharedPension shared;
    private final AdoptChildren adopt;
    private final PensionViews views;
    private final LegalDays days;
    private final RuleBook book;

    PensionResource(OwnClaims own, PensionTable table, PensionHistory history, Confirmations confirmations, ChangeAccount changeAccount,
            SharedPension shared, AdoptChildren adopt, PensionViews views, LegalDays days, RuleBook book) {
        this.own = own;
        this.table = table;
        this.history = history;
        this.confirmations = confirmations;
        this.changeAccount = changeAccount;
        this.shared = shared;
        this.adopt = adopt;
        this.views = views;
        this.days = days;
        this.book = book;
    }

    @GET
    @Transactional
    @Operation(summary = "My pensions, newest first", description = "With the next payment and the confirmation that is awaited. Cursor pages: pass `next` of a page as `cursor`.")
    public Page<PensionView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        List<PensionView> rows = table.ofRecipient(own.personId(), Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream()
                .map(file -> view(file, Languages.of(language))).toList();
        return Page.of(rows, limit, view -> view.pensionId().toString());
    }

    @GET
    @Path("/{pensionId}")
    @Transactional
    @Operation(summary = "One of my pensions")
    public PensionView one(UUID pensionId, @HeaderParam("Accept-Language") String language) {
        return view(own(pensionId), Languages.of(language));
    }

    @GET
    @Path("/{pensionId}/history")
    @Transactional
    @Operation(summary = "What became of one of my pensions, newest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<HistoryLine> history(UUID pensionId, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        List<HistoryLine> lines = history.of(own(pensionId).pension().id(), Cursor.read(cursor, Integer::valueOf).orElse(null), limit).stream()
                .map(line -> HistoryLine.of(line, Languages.of(language))).toList();
        return Page.of(lines, limit, line -> Integer.toString(line.no()));
    }

    @GET
    @Path("/{pensionId}/confirmation")
    @Transactional
    @Operation(summary = "The yearly confirmation of one of my pensions (form 7A)")
    @Refuses("pension-moved-on")
    public PensionView.AskedConfirmation confirmation(UUID pensionId) {
        return asked(goingOn(pensionId));
    }

    @POST
    @Path("/{pensionId}/confirmation")
    @Idempotent
    @Transactional
    @Operation(summary = "Confirm one of my pensions (form 7A)",
            description = "Next the recipient sends a selfie to biometric-service for `confirmationId`; with it the confirmation counts, and what was missed is paid.")
    @APIResponse(responseCode = "200", description = "Waits for the selfie", content = @Content(mediaType = "application/json",
            schema = @Schema(implementation = PensionView.AskedConfirmation.class)))
    @Refuses({"pension-moved-on", "pension-facts-unfit"})
    public Response confirm(UUID pensionId, @NotNull @Valid ConfirmationFacts facts) {
        PensionFile file = goingOn(pensionId);
        table.locked(pensionId).map(PensionFile::pension).ifPresent(adopt::into);
        CheckedFacts.require(file, shared.children(file.pension()), facts, days.today());
        confirmations.ask(file, facts);
        return Response.ok(asked(file)).build();
    }

    @POST
    @Path("/{pensionId}/bank-account")
    @Idempotent
    @Transactional
    @Operation(summary = "Have one of my pensions paid to another bank account", description = """
            Confirmed with a factor, and then by a selfie sent to biometric-service for `accountChange.changeId`; until then the present account stays. It holds from the next month that is asked to be paid. \
            The account must bear the recipient's name; the bank is asked before anything is paid.""")
    @APIResponse(responseCode = "200", description = "Waits for the selfie", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PensionView.class)))
    @Refuses({"pension-moved-on", "step-up-required"})
    public Response changeAccount(UUID pensionId, @NotNull @Valid AccountRequest request, @HeaderParam(StepUp.HEADER) String stepUpToken,
            @HeaderParam("Accept-Language") String language) {
        PensionFile file = own(pensionId);
        changeAccount.ask(file, request.account(), stepUpToken);
        return Response.ok(view(file, Languages.of(language))).build();
    }

    private PensionView.AskedConfirmation asked(PensionFile file) {
        return PensionView.AskedConfirmation.of(file.pension().confirmation(book), confirmations.open(file.pension().id()).orElse(null));
    }

    private PensionFile goingOn(UUID pensionId) {
        PensionFile file = own(pensionId);
        if (!file.pension().goesOn()) {
            throw new ProblemException(ClaimsProblem.PENSION_MOVED_ON, file.pension().state().name());
        }
        return file;
    }

    /** Another's is as good as none. */
    private PensionFile own(UUID pensionId) {
        UUID person = own.personId();
        return table.find(pensionId).filter(file -> file.pension().recipient().equals(person)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private PensionView view(PensionFile file, Locale language) {
        return views.view(file, language);
    }
}
