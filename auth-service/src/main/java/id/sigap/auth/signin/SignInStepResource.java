package id.sigap.auth.signin;

import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The step after a right password, where the owner asks for one. */
@Path("/auth/v1/sign-in-steps/{stepId}")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class SignInStepResource {

    private final SendStepCode sendCode;
    private final CompleteStep complete;
    private final ReadClientDevice device;

    SignInStepResource(SendStepCode sendCode, CompleteStep complete, ReadClientDevice device) {
        this.sendCode = sendCode;
        this.complete = complete;
        this.device = device;
    }

    @Schema(name = "StepCodeRequest")
    public record CodeRequest(@Schema(description = "Where to; the e-mail address if missing and there is one") ContactKind channel) {
    }

    @Schema(name = "StepCodeSent")
    public record CodeSent(ContactKind channel, @Schema(examples = "s***@contoh.id") String masked, Instant codeExpiresAt) {
        static CodeSent of(Contact contact, Instant expiresAt) {
            return new CodeSent(contact.kind(), contact.masked(), expiresAt);
        }
    }

    @Schema(name = "StepProof", description = "Exactly one of totp, code and recoveryCode",
            examples = "{\"totp\":\"287082\",\"device\":{\"name\":\"Pixel 8\"}}")
    public record StepRequest(@Pattern(regexp = "[0-9]{6}") @Schema(examples = "287082") String totp,
            @Pattern(regexp = "[0-9]{6}") @Schema(examples = "493027") String code,
            @Size(max = 40) @Schema(examples = "MFRGG-ZDFMZ") String recoveryCode, @NotNull @Valid DeviceRequest device) {
        @Override
        public String toString() {
            return "StepRequest[***]";
        }
    }

    @POST
    @Path("/codes")
    @Operation(summary = "Send a one-time code", description = "Where CODE is among the factors. The code before is void.")
    @APIResponse(responseCode = "202", description = "On its way", content = @Content(schema = @Schema(implementation = CodeSent.class)))
    @APIResponse(responseCode = "503", description = "With alternatives that work without one")
    @Refuses({"sign-in-step-over", "code-cannot-be-sent"})
    public Response sendCode(@PathParam("stepId") UUID stepId, @Valid CodeRequest request) {
        return Response.accepted(sendCode.send(stepId, request == null ? null : request.channel())).build();
    }

    @POST
    @Operation(summary = "Complete the sign-in", description = "Five tries within ten minutes.")
    @APIResponse(responseCode = "200", description = "Signed in", content = @Content(schema = @Schema(implementation = Tokens.class)))
    @APIResponse(responseCode = "410", description = "Begin again")
    @Refuses({"sign-in-step-over", "factor-wrong", "sign-in-delayed"})
    public Response complete(@PathParam("stepId") UUID stepId, @NotNull @Valid StepRequest request, @Context HttpServerRequest http) {
        return TokensResource.secret(complete.complete(stepId, request, device.of(request.device(), http)));
    }
}
