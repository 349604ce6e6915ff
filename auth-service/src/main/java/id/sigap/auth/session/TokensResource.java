package id.sigap.auth.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.dpop.Proofs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in, and staying so. */
@Path("/auth/v1/tokens")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class TokensResource {

    private final SignIn signIn;
    private final RefreshSession refresh;
    private final ReadClientDevice device;
    private final Proofs proofs;

    TokensResource(SignIn signIn, RefreshSession refresh, ReadClientDevice device, Proofs proofs) {
        this.signIn = signIn;
        this.refresh = refresh;
        this.device = device;
        this.proofs = proofs;
    }

    @Schema(name = "Device")
    public record DeviceRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "Pixel 8") String name,
            @Size(max = 100) @Schema(examples = "kq3ZbW0xJ5…", description = "As told at an earlier sign-in on this device; missing at the first") String secret) {
        @Override
        public String toString() {
            return "DeviceRequest[***]";
        }
    }

    @Schema(name = "SignIn")
    public record SignInRequest(
            @NotBlank @Size(max = 254) @Schema(examples = "sri.wahyuni@contoh.id", description = "e-mail address or phone number") String identifier,
            @NotNull @Size(max = 512) @Schema(examples = "tujuh gajah di Lampung") String password,
            @NotNull @Valid DeviceRequest device) {
        @Override
        public String toString() {
            return "SignInRequest[***]";
        }
    }

    public record RefreshRequest(@NotNull @Size(max = 200) @Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11.3yQ0vX…") String refreshToken,
            @Size(max = 100) @Schema(examples = "kq3ZbW0xJ5…", description = "Needed to repeat a request whose answer was lost, unless the session is bound to a key") String deviceSecret) {
        @Override
        public String toString() {
            return "RefreshRequest[***]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tokens(
            @Schema(examples = "eyJraWQiOiIwMTkzMjRhMSJ9.eyJzdWIiOiIwMTkzMjRhMSJ9.c2lnbmF0dXJl", description = "JWT (RFC 9068), ES256") String accessToken,
            @Schema(examples = "600", description = "seconds") long expiresIn,
            @Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11.3yQ0vX…", description = "Worth one use; an older one ends the session") String refreshToken,
            @Schema(examples = "Bearer", description = "DPoP where the request came with a proof (RFC 9449): the tokens then need one with each use") String tokenType,
            UUID accountId,
            @Schema(description = "Missing until the account is bound to a person") UUID personId,
            @Schema(examples = "kq3ZbW0xJ5…", description = "Told once, at the first sign-in on a device: keep it and send it at the next") String deviceSecret) {

        public static Tokens of(SignedIn signedIn) {
            return new Tokens(signedIn.accessToken(), signedIn.life().toSeconds(), signedIn.refreshToken(), signedIn.bound() ? "DPoP" : "Bearer",
                    signedIn.subject().id(), signedIn.subject().personId().orElse(null), signedIn.deviceSecret());
        }

        @Override
        public String toString() {
            return "Tokens[***]";
        }
    }

    @POST
    @Operation(summary = "Sign in", description = "Failures delay the next attempt on the same account from the same address, up to a minute; they never lock an account.")
    @APIResponse(responseCode = "200", description = "Signed in", content = @Content(schema = @Schema(implementation = Tokens.class)))
    @APIResponse(responseCode = "401", description = "Where the password was right: `second-factor-required`, with `stepId` and `factors`")
    @APIResponse(responseCode = "403", description = "The password is right, and locked by its owner")
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @APIResponse(responseCode = "503", description = "See Retry-After")
    @Refuses({"wrong-credentials", "second-factor-required", "factor-locked", "sign-in-delayed"})
    public Response signIn(@NotNull @Valid SignInRequest request, @Context HttpServerRequest http) {
        SignIn.Attempt attempt = new SignIn.Attempt(request.identifier(), request.password(), device.of(request.device(), http));
        return secret(signIn.signIn(attempt).orElseThrow(() -> new ProblemException(AuthProblem.WRONG_CREDENTIALS)));
    }

    @POST
    @Path("/refresh")
    @Operation(summary = "Exchange a refresh token for new tokens",
            description = "An answer that was lost may be asked for again within 60 seconds with the same token, by the same key (DPoP) or with the device's secret. "
                    + "Any other use of an old token ends the session.")
    @APIResponse(responseCode = "200", description = "New tokens", content = @Content(schema = @Schema(implementation = Tokens.class)))
    @APIResponse(responseCode = "401", description = "Sign in again; or the session is bound to another key")
    @Refuses({"session-over", "dpop-proof-invalid"})
    public Response refresh(@NotNull @Valid RefreshRequest request, @Context HttpServerRequest http) {
        RefreshSession.Holder holder = new RefreshSession.Holder(Optional.empty(), proofs.provedKey(http), request.deviceSecret());
        return secret(refresh.refresh(request.refreshToken(), holder).orElseThrow(() -> new ProblemException(AuthProblem.SESSION_OVER)));
    }

    /** Tokens, to be kept by nobody on the way. */
    public static Response secret(SignedIn signedIn) {
        return Response.ok(Tokens.of(signedIn)).header("Cache-Control", "no-store").build();
    }
}
