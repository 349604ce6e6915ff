package id.sigap.auth.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.audit.Where;
import id.sigap.auth.recovery.Recoveries.Recovery;
import id.sigap.auth.recovery.Recoveries.State;
import id.sigap.contracts.problem.CommonProblem;
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
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Getting back an account whose contacts are all lost. */
@Path("/auth/v1/recoveries")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "recovery")
public class RecoveriesResource {

    private final AskForRecovery ask;
    private final DecideRecovery decide;
    private final Recoveries recoveries;
    private final Caller caller;

    RecoveriesResource(AskForRecovery ask, DecideRecovery decide, Recoveries recoveries, Caller caller) {
        this.ask = ask;
        this.decide = decide;
        this.recoveries = recoveries;
        this.caller = caller;
    }

    @Schema(name = "RecoveryRequest")
    public record RecoveryRequest(@NotNull @Schema(description = "A binding of this account in state REFUSED_PERSON_HAS_ACCOUNT") UUID bindingId) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Recovery", description = "Tells nothing of the account that is asked for")
    public record RecoveryView(UUID recoveryId, State state, Instant askedAt, Instant decidedAt) {
        static RecoveryView of(Recovery recovery) {
            return new RecoveryView(recovery.id(), recovery.state(), recovery.askedAt(), recovery.decidedAt());
        }
    }

    @Schema(name = "RecoveryCase", description = "For the officer, who looks at the person before deciding")
    public record CaseView(UUID recoveryId, UUID claimantAccountId, UUID heldAccountId, Instant askedAt) {
    }

    @Schema(name = "RecoveryDecision")
    public record DecisionRequest(@NotNull Decision decision) {
        public enum Decision {
            APPROVE, REFUSE
        }
    }

    @POST
    @RolesAllowed("MEMBER")
    @Transactional
    @Idempotent
    @Operation(summary = "Ask for the account that one's person is bound to", description = """
            After registry and face have proved who asks. Its owner is told at every contact and can stop it; an officer decides.""")
    @APIResponse(responseCode = "202", description = "An officer will look", content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    @Refuses("recovery-not-possible")
    public Response ask(@NotNull @Valid RecoveryRequest request, @Context HttpServerRequest http) {
        Recovery recovery = ask.ask(caller.accountId(), request.bindingId(), Where.of(http));
        return Response.accepted(RecoveryView.of(recovery)).location(URI.create("/auth/v1/recoveries/" + recovery.id())).build();
    }

    @GET
    @Path("/{recoveryId}")
    @RolesAllowed("MEMBER")
    @Transactional
    @Operation(summary = "How a recovery of one's own stands", description = "After APPROVED this session is over: sign in with the same contact and password.")
    public RecoveryView find(@PathParam("recoveryId") UUID recoveryId) {
        return recoveries.find(recoveryId).filter(recovery -> recovery.claimant().equals(caller.accountId())).map(RecoveryView::of)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/stop")
    @RolesAllowed("MEMBER")
    @Operation(summary = "Stop whoever asks for this account", description = "Harmless if nobody does.")
    @APIResponse(responseCode = "204", description = "Stopped")
    public void stop(@Context HttpServerRequest http) {
        ask.stop(caller.accountId(), Where.of(http));
    }

    @GET
    @RolesAllowed("OFFICER")
    @Transactional
    @Operation(summary = "Recoveries that wait for an officer, the oldest first")
    public Page<CaseView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(recoveries.asked(Cursor.read(cursor, UUID::fromString).orElse(null), limit + 1).stream()
                .map(recovery -> new CaseView(recovery.id(), recovery.claimant(), recovery.held(), recovery.askedAt())).toList(), limit,
                view -> view.recoveryId().toString());
    }

    @POST
    @Path("/{recoveryId}/decision")
    @RolesAllowed("OFFICER")
    @Transactional
    @Idempotent
    @Operation(summary = "Decide a recovery", description = "Approved: contacts and password of the account that asked take the place of the lost ones; no payout for 24 hours.")
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    @APIResponse(responseCode = "403", description = "Also where the officer's own account is concerned")
    @Refuses({"recovery-decided", "recovery-not-possible"})
    public Response decide(@PathParam("recoveryId") UUID recoveryId, @NotNull @Valid DecisionRequest request, @Context HttpServerRequest http) {
        boolean approve = request.decision() == DecisionRequest.Decision.APPROVE;
        return Response.ok(RecoveryView.of(decide.decide(recoveryId, approve, caller.accountId(), Where.of(http)))).build();
    }
}
