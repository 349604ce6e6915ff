package id.sigap.auth.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.audit.Where;
import id.sigap.auth.binding.DecideCase.Decision;
import id.sigap.auth.binding.rule.CaseReason;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Clocks;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bindings that the registry did not confirm, for officers. */
@Path("/auth/v1/binding-cases")
@RolesAllowed("OFFICER")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "binding")
public class BindingCasesResource {

    private final BindingCases cases;
    private final ReadCase read;
    private final DecideCase decide;
    private final Caller caller;
    private final Clock clock;

    BindingCasesResource(BindingCases cases, ReadCase read, DecideCase decide, Caller caller, Clock clock) {
        this.cases = cases;
        this.read = read;
        this.decide = decide;
        this.caller = caller;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BindingCase", description = "Tells nothing of the person")
    public record CaseView(UUID caseId, CaseReason reason, CaseState state, Instant openedAt,
            @Schema(description = "Day by which it is to be decided") LocalDate dueOn, boolean overdue, CaseRefusal refusal, Instant decidedAt) {

        static CaseView of(BindingCase found, LocalDate today) {
            return new CaseView(found.id(), found.reason(), found.state(), found.openedAt(), found.dueOn(), found.overdueOn(today), found.refusal(), found.decidedAt());
        }
    }

    @Schema(name = "BindingCaseDecision")
    public record DecisionRequest(@NotNull Kind decision,
            @Size(min = 1, max = 100)
            @Schema(description = "With ACCEPT: the name to ask the registry with; null for the typed one", examples = "Sri Wahyuningsih") String correctedName,
            @Schema(description = "With ACCEPT: the birth date to ask with; null for the typed one") LocalDate correctedBirthDate,
            @Schema(description = "With REFUSE, and only then") CaseRefusal refusal) {

        /** What an officer may do. */
        public enum Kind {
            ACCEPT, REFUSE, ASK_AGAIN_LATER
        }

        @Override
        public String toString() {
            return "DecisionRequest[" + decision + "]";
        }

        /** @throws ProblemException INVALID_REQUEST with the field that is missing or out of place */
        Decision read(LocalDate today) {
            if ((decision == Kind.REFUSE) != (refusal != null)) {
                throw invalid("refusal");
            }
            if (correctedName != null && (decision != Kind.ACCEPT || correctedName.isBlank())) {
                throw invalid("correctedName");
            }
            if (correctedBirthDate != null && (decision != Kind.ACCEPT || correctedBirthDate.isAfter(today))) {
                throw invalid("correctedBirthDate");
            }
            return switch (decision) {
                case ACCEPT -> new Decision.Accept(new Corrected(correctedName == null ? null : correctedName.strip(), correctedBirthDate));
                case REFUSE -> new Decision.Refuse(refusal);
                case ASK_AGAIN_LATER -> new Decision.AskAgainLater();
            };
        }

        private static ProblemException invalid(String field) {
            return new ProblemException(CommonProblem.INVALID_REQUEST).field(field);
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Bindings that wait for an officer, the oldest first")
    public Page<CaseView> list(@QueryParam("state") @DefaultValue("OPEN") @Schema(description = "ASKING_DAILY: those whose entry the registry is correcting") CaseState state,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        LocalDate today = today();
        return Page.of(cases.in(state, Cursor.read(cursor, UUID::fromString).orElse(null), limit + 1).stream().map(found -> CaseView.of(found, today)).toList(), limit,
                view -> view.caseId().toString());
    }

    @GET
    @Path("/{caseId}")
    @Transactional
    @Operation(summary = "One case with what was typed and in what it differs", description = "Each look is written down, and the member sees it in the safety log.")
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = OpenedCaseView.class)))
    @APIResponse(responseCode = "403", description = "Also where it is the officer's own")
    public OpenedCaseView find(@PathParam("caseId") UUID caseId, @Context HttpServerRequest http) {
        return OpenedCaseView.of(read.read(caseId, caller.accountId(), Where.of(http)), today());
    }

    @POST
    @Path("/{caseId}/decision")
    @Transactional
    @Idempotent
    @Operation(summary = "Decide a case", description = """
            ACCEPT: the registry is asked with what was typed, or with the values given. If it agrees, the member's face is awaited; if not, the case is
            open again and says what still differs. ASK_AGAIN_LATER: the registry is correcting its entry, and is asked daily about what was typed.
            REFUSE: the member is told why, and what to do.""")
    @APIResponse(responseCode = "200", description = "Decided, or being asked", content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "403", description = "Also where it is the officer's own")
    @Refuses({"binding-case-not-open", "binding-case-limit"})
    public Response decide(@PathParam("caseId") UUID caseId, @NotNull @Valid DecisionRequest request, @Context HttpServerRequest http) {
        LocalDate today = today();
        return Response.ok(CaseView.of(decide.decide(caseId, request.read(today), caller.accountId(), Where.of(http)), today)).build();
    }

    private LocalDate today() {
        return clock.instant().atZone(Clocks.JAKARTA).toLocalDate();
    }
}
