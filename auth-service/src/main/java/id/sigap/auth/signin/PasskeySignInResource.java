package id.sigap.auth.signin;

import id.sigap.auth.factor.passkey.AssertPasskey;
import id.sigap.auth.factor.passkey.PasskeyOptions;
import id.sigap.auth.session.ReadClientDevice;
import id.sigap.auth.session.TokensResource.DeviceRequest;
import id.sigap.auth.session.TokensResource.Tokens;
import id.sigap.auth.session.TokensResource;
import id.sigap.platform.api.Refuses;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in with a passkey: no name, no password, no code, and nothing that could be guessed. */
@Path("/auth/v1/passkey-sign-ins")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class PasskeySignInResource {

    private final AssertPasskey passkeys;
    private final SignInWithPasskey signIn;
    private final ReadClientDevice device;

    PasskeySignInResource(AssertPasskey passkeys, SignInWithPasskey signIn, ReadClientDevice device) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.device = device;
    }

    @Schema(name = "PasskeySignIn")
    public record PasskeyRequest(
            @NotNull @Schema(description = "The credential as the platform gave it (AuthenticationResponseJSON)",
                    examples = "{\"id\":\"kT9sXy\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"eyJ0eXBlIjoi\",\"authenticatorData\":\"SZYN5YgO\",\"signature\":\"MEUCIQDx\"}}")
            Map<String, Object> credential,
            @NotNull @Valid DeviceRequest device) {
        @Override
        public String toString() {
            return "PasskeyRequest[***]";
        }
    }

    @POST
    @Operation(summary = "A challenge for any passkey", description = "Valid for five minutes and one answer. Names no account.")
    public PasskeyOptions begin() {
        return passkeys.beginSignIn();
    }

    @POST
    @Path("/{ceremonyId}")
    @Operation(summary = "Sign in with the passkey's answer")
    @APIResponse(responseCode = "200", description = "Signed in", content = @Content(schema = @Schema(implementation = Tokens.class)))
    @APIResponse(responseCode = "403", description = "Its owner has locked this passkey")
    @APIResponse(responseCode = "422", description = "Begin again")
    @Refuses({"factor-locked", "passkey-refused"})
    public Response finish(@PathParam("ceremonyId") UUID ceremonyId, @NotNull @Valid PasskeyRequest request, @Context HttpServerRequest http) {
        return TokensResource.secret(signIn.signIn(ceremonyId, request.credential(), device.of(request.device(), http)));
    }
}
