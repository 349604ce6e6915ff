package id.sigap.auth.factor;

import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.FactorsResource.ProvedRequest;
import id.sigap.auth.factor.passkey.AddPasskey;
import id.sigap.auth.factor.passkey.PasskeyOptions;
import id.sigap.auth.factor.proof.CheckOwner;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.factor.totp.AddTotp;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adding passkeys and an authenticator app. */
@Path("/auth/v1/factors")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "factors")
public class NewFactorsResource {

    private final AddFactor add;
    private final AddPasskey addPasskey;
    private final AddTotp addTotp;
    private final CheckOwner owner;
    private final Caller caller;

    NewFactorsResource(AddFactor add, AddPasskey addPasskey, AddTotp addTotp, CheckOwner owner, Caller caller) {
        this.add = add;
        this.addPasskey = addPasskey;
        this.addTotp = addTotp;
        this.owner = owner;
        this.caller = caller;
    }

    @Schema(name = "NewPasskey")
    public record PasskeyRequest(@NotNull UUID ceremonyId, @NotBlank @Size(max = 100) @Schema(examples = "Pixel 8") String name,
            @NotNull @Schema(description = "The credential as the platform gave it (RegistrationResponseJSON)",
                    examples = "{\"id\":\"kT9sXy\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"eyJ0eXBlIjoi\",\"attestationObject\":\"o2NmbXRkbm9uZQ\"}}")
            Map<String, Object> credential) {
        @Override
        public String toString() {
            return "PasskeyRequest[***]";
        }
    }

    @Schema(name = "TotpSecret")
    public record TotpSecret(@Schema(examples = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ") String secret,
            @Schema(description = "For a QR code", examples = "otpauth://totp/Sigap?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Sigap") String uri) {
        @Override
        public String toString() {
            return "TotpSecret[***]";
        }
    }

    @Schema(name = "TotpCode")
    public record TotpCode(@NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "287082") String code) {
        @Override
        public String toString() {
            return "TotpCode[***]";
        }
    }

    @Schema(name = "RecoveryCodes")
    public record RecoveryCodesView(@Schema(description = "Shown this once; each opens once", examples = "[\"MFRGG-ZDFMZ\"]") List<String> recoveryCodes) {
        @Override
        public String toString() {
            return "RecoveryCodesView[***]";
        }
    }

    @POST
    @Path("/passkeys/options")
    @Operation(summary = "Begin to add a passkey")
    @APIResponse(responseCode = "200", description = "What the platform needs", content = @Content(schema = @Schema(implementation = PasskeyOptions.class)))
    @APIResponse(responseCode = "409", description = "Ten is enough")
    @Refuses({"proof-wrong", "stronger-factor-required", "factor-limit"})
    public Response passkeyOptions(@NotNull @Valid ProvedRequest request, @Context HttpServerRequest http) {
        prove(request, http);
        return secret(addPasskey.begin(caller.accountId()));
    }

    @POST
    @Path("/passkeys")
    @Operation(summary = "Add the passkey that the platform made")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = FactorView.class)))
    @APIResponse(responseCode = "422", description = "Begin again")
    @Refuses("passkey-refused")
    public Response passkey(@NotNull @Valid PasskeyRequest request, @Context HttpServerRequest http) {
        FactorView added = add.passkey(caller.accountId(), request.ceremonyId(), request.name().strip(), request.credential(), Where.of(http));
        return Response.created(URI.create("/auth/v1/factors")).entity(added).build();
    }

    @POST
    @Path("/totp")
    @Operation(summary = "Begin to add an authenticator app", description = "It counts once its first code has come.")
    @APIResponse(responseCode = "200", description = "The secret, shown this once", content = @Content(schema = @Schema(implementation = TotpSecret.class)))
    @APIResponse(responseCode = "409", description = "Remove the other first")
    @Refuses({"proof-wrong", "stronger-factor-required", "factor-exists"})
    public Response totp(@NotNull @Valid ProvedRequest request, @Context HttpServerRequest http) {
        prove(request, http);
        AddTotp.Secret secret = addTotp.begin(caller.accountId());
        return secret(new TotpSecret(secret.base32(), secret.uri()));
    }

    @POST
    @Path("/totp/confirmation")
    @Operation(summary = "Show that the app has the secret", description = "From now on a password alone does not sign in.")
    @APIResponse(responseCode = "200", description = "Recovery codes", content = @Content(schema = @Schema(implementation = RecoveryCodesView.class)))
    @Refuses("factor-wrong")
    public Response confirmTotp(@NotNull @Valid TotpCode request, @Context HttpServerRequest http) {
        List<String> codes = add.confirmTotp(caller.accountId(), request.code(), Where.of(http))
                .orElseThrow(() -> new ProblemException(AuthProblem.FACTOR_WRONG).field("code"));
        return secret(new RecoveryCodesView(codes));
    }

    @POST
    @Path("/recovery-codes")
    @Operation(summary = "New recovery codes", description = "Those before are void.")
    @APIResponse(responseCode = "200", description = "Recovery codes", content = @Content(schema = @Schema(implementation = RecoveryCodesView.class)))
    @Refuses({"proof-wrong", "stronger-factor-required"})
    public Response recoveryCodes(@NotNull @Valid ProvedRequest request, @Context HttpServerRequest http) {
        prove(request, http);
        return secret(new RecoveryCodesView(add.recoveryCodes(caller.accountId(), Where.of(http))));
    }

    /** With the best that the account has: what is added here is as good as that. */
    private void prove(ProvedRequest request, HttpServerRequest http) {
        ProofMethod proved = owner.check(caller.accountId(), caller.sessionId(), request.proof(), Where.of(http).address()).method();
        add.refuseIfWeaker(caller.accountId(), proved);
    }

    private static Response secret(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}
