package id.sigap.auth.stepup;

import id.sigap.auth.audit.Where;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.security.Caller;
import id.sigap.platform.security.stepup.StepUp;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** Confirms one operation with a factor of its owner's (RFC 9470). */
@Path("/auth/v1/step-ups")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "factors")
public class StepUpResource {

    /** A dotted name. */
    public static final String OPERATION = "[a-z][a-z.-]{0,59}";
    /** Lower-case hex SHA-256. */
    public static final String DIGEST = "[0-9a-f]{64}";

    private final ConfirmOperation confirm;
    private final StepUpCodes codes;
    private final Caller caller;

    StepUpResource(ConfirmOperation confirm, StepUpCodes codes, Caller caller) {
        this.confirm = confirm;
        this.codes = codes;
        this.caller = caller;
    }

    @Schema(name = "StepUp")
    public record StepUpRequest(
            @NotNull @Pattern(regexp = OPERATION) @Schema(examples = "claim.bank-account", description = "As step-up-required named it") String operation,
            @NotNull @Pattern(regexp = DIGEST) @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", description = "As step-up-required named it") String digest,
            @NotNull @Valid StepUpProof proof) {
        @Override
        public String toString() {
            return "StepUpRequest[" + operation + "]";
        }
    }

    @Schema(name = "StepUpCodeRequest")
    public record CodeRequest(
            @NotNull @Pattern(regexp = OPERATION) @Schema(examples = "claim.bank-account", description = "As step-up-required named it") String operation,
            @NotNull @Pattern(regexp = DIGEST) @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", description = "As step-up-required named it") String digest,
            @Schema(description = "Where to; the e-mail address if missing and there is one") ContactKind channel) {
    }

    @Schema(name = "StepUpCodeSent")
    public record CodeSent(@Schema(description = "For proof.code, with the digits") UUID codeId, ContactKind channel,
            @Schema(examples = "s***@contoh.id") String masked, Instant codeExpiresAt) {
        static CodeSent of(StepUpCodes.Sent sent) {
            return new CodeSent(sent.codeId(), sent.to().kind(), sent.to().masked(), sent.expiresAt());
        }
    }

    @Schema(name = "StepUpToken")
    public record StepUpToken(@Schema(examples = "eyJraWQiOiIwMTkzMjRhMSJ9.eyJzdWIiOiIwMTkzMjRhMSJ9.c2lnbmF0dXJl", description = "For the header Step-Up-Token, once") String stepUpToken,
            @Schema(examples = "300", description = "seconds") long expiresIn) {
        @Override
        public String toString() {
            return "StepUpToken[***]";
        }
    }

    @POST
    @Path("/code")
    @Operation(summary = "Send a code that confirms this operation", description = """
            To a proved contact, for who has neither passkey nor authenticator app and acts for nobody else. The session's code before is void.""")
    @APIResponse(responseCode = "202", description = "On its way", content = @Content(schema = @Schema(implementation = CodeSent.class)))
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"stronger-factor-required", "contact-required", "code-cannot-be-sent"})
    public Response sendCode(@NotNull @Valid CodeRequest request) {
        return Response.accepted(CodeSent.of(codes.send(caller.accountId(), caller.sessionId(), request.operation(), request.digest(), request.channel()))).build();
    }

    @POST
    @Operation(summary = "Confirm an operation", description = """
            With a passkey or an authenticator app. For who has neither, the password is enough, and a code to a contact. The token's `amr` and
            `factor_since` say what it was and since when it is the account's.""")
    @APIResponse(responseCode = "200", description = "Confirmed", content = @Content(schema = @Schema(implementation = StepUpToken.class)))
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"proof-wrong", "stronger-factor-required", "factor-locked", "code-expired", "sign-in-delayed"})
    public Response confirm(@NotNull @Valid StepUpRequest request, @Context HttpServerRequest http) {
        String token = confirm.confirm(caller.accountId(), caller.sessionId(), request, Where.of(http).address());
        return Response.ok(new StepUpToken(token, StepUp.LIFE_SECONDS)).header("Cache-Control", "no-store").build();
    }
}
