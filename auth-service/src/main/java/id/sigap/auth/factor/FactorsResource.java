package id.sigap.auth.factor;

import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.passkey.AssertPasskey;
import id.sigap.auth.factor.passkey.PasskeyOptions;
import id.sigap.auth.factor.proof.CheckOwner;
import id.sigap.auth.factor.proof.OwnerProof;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.security.Caller;
import id.sigap.platform.security.stepup.StepUp;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ways in which an account's owner signs in. Their bodies hold proofs, so they take no Idempotency-Key; repeating is harmless. */
@Path("/auth/v1/factors")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "factors")
public class FactorsResource {

    private final ManageFactors manage;
    private final ResetFactor reset;
    private final AssertPasskey passkeys;
    private final CheckOwner owner;
    private final Caller caller;

    FactorsResource(ManageFactors manage, ResetFactor reset, AssertPasskey passkeys, CheckOwner owner, Caller caller) {
        this.manage = manage;
        this.reset = reset;
        this.passkeys = passkeys;
        this.owner = owner;
        this.caller = caller;
    }

    @Schema(name = "FactorList")
    public record FactorList(List<FactorView> items, int recoveryCodesLeft) {
    }

    @Schema(name = "Proved")
    public record ProvedRequest(@NotNull @Valid OwnerProof proof) {
    }

    @GET
    @Operation(summary = "Own factors")
    public FactorList list() {
        UUID accountId = caller.accountId();
        return new FactorList(manage.list(accountId), manage.recoveryCodesLeft(accountId));
    }

    @POST
    @Path("/proof-options")
    @Operation(summary = "A challenge for a passkey, where a proof is asked for")
    public PasskeyOptions proofOptions() {
        return passkeys.beginProof(caller.accountId());
    }

    @POST
    @Path("/code")
    @Operation(summary = "Ask for a one-time code after the password from now on")
    @APIResponse(responseCode = "204", description = "Turned on")
    @Refuses({"proof-wrong", "stronger-factor-required", "factor-exists"})
    public void turnOnCodes(@NotNull @Valid ProvedRequest request, @Context HttpServerRequest http) {
        prove(request.proof(), http);
        manage.turnOnCodes(caller.accountId(), Where.of(http));
    }

    @POST
    @Path("/{factorId}/lock")
    @Operation(summary = "Lock one factor, at once and without a proof", description = """
            Nothing else changes. What it opened before stays open: end those sessions too. A passkey or app that is locked stands before the password for
            another day (`stronger-factor-required` with `usableFrom`), and the owner is told at every contact.""")
    @APIResponse(responseCode = "204", description = "Locked")
    @APIResponse(responseCode = "409", description = "No other way to sign in would be left")
    @Refuses("last-factor")
    public void lock(@PathParam("factorId") String factorId, @Context HttpServerRequest http) {
        manage.lock(caller.accountId(), factorId, true, Where.of(http));
    }

    @POST
    @Path("/{factorId}/unlock")
    @Operation(summary = "Unlock a factor, proved with another")
    @APIResponse(responseCode = "204", description = "Active again")
    @APIResponse(responseCode = "403", description = "`proof-wrong`, or `factor-locked` where the proof is with a locked one")
    @Refuses({"proof-wrong", "factor-locked", "stronger-factor-required"})
    public void unlock(@PathParam("factorId") String factorId, @NotNull @Valid ProvedRequest request, @Context HttpServerRequest http) {
        prove(request.proof(), http);
        manage.lock(caller.accountId(), factorId, false, Where.of(http));
    }

    @POST
    @Path("/{factorId}/removal")
    @Operation(summary = "Remove a factor", description = """
            A passkey or authenticator app goes by another of them, or by the password once all of them have been locked for a day: no money is paid out
            for a day then.""")
    @APIResponse(responseCode = "204", description = "Removed; with an authenticator app go its recovery codes")
    @Refuses({"proof-wrong", "stronger-factor-required", "last-factor"})
    public void remove(@PathParam("factorId") String factorId, @NotNull @Valid ProvedRequest request, @Context HttpServerRequest http) {
        manage.remove(caller.accountId(), factorId, prove(request.proof(), http), Where.of(http));
    }

    @POST
    @Path("/{factorId}/reset")
    @Operation(summary = "Let go of a passkey or authenticator app that is lost", description = """
            Answers `step-up-required`; a face confirms it (`POST /auth/v1/face-step-ups`, purpose LOGIN). The owner is told at every contact, and no
            money is paid out for a day.""")
    @APIResponse(responseCode = "204", description = "Removed; with an authenticator app go its recovery codes")
    @Refuses({"step-up-required", "face-required", "last-factor"})
    public void reset(@PathParam("factorId") String factorId, @HeaderParam(StepUp.HEADER) String stepUpToken, @Context HttpServerRequest http) {
        reset.reset(caller.accountId(), factorId, stepUpToken, Where.of(http));
    }

    private ProofMethod prove(OwnerProof proof, HttpServerRequest http) {
        return owner.check(caller.accountId(), caller.sessionId(), proof, Where.of(http).address()).method();
    }
}
