package id.sigap.auth.passwordchange;

import id.sigap.auth.audit.Where;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.factor.proof.OwnerProof;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Another password: for who knows the old one, and for who forgot it. */
@Path("/auth/v1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "password")
public class PasswordResource {

    private final ChangePassword change;
    private final AskForReset ask;
    private final CompleteReset complete;
    private final Caller caller;

    PasswordResource(ChangePassword change, AskForReset ask, CompleteReset complete, Caller caller) {
        this.change = change;
        this.ask = ask;
        this.complete = complete;
        this.caller = caller;
    }

    @Schema(name = "PasswordChange")
    public record ChangeRequest(@NotNull @Valid OwnerProof proof,
            @NotNull @Size(max = 512) @Schema(examples = "delapan badak di Ujung Kulon") String newPassword) {
        @Override
        public String toString() {
            return "ChangeRequest[***]";
        }
    }

    @Schema(name = "PasswordResetRequest")
    public record ResetRequest(@NotBlank @Size(max = 254) @Schema(examples = "sri.wahyuni@contoh.id") String identifier) {
        @Override
        public String toString() {
            return "ResetRequest[***]";
        }
    }

    @Schema(name = "PasswordResetAsked", description = "The same whether the contact is known or not")
    public record ResetAsked(UUID resetId, ContactKind channel, @Schema(examples = "s***@contoh.id") String masked, Instant codeExpiresAt,
            @Schema(description = "Ask anew after this time if nothing came") Instant nextCodeAt) {
        static ResetAsked of(AskForReset.Asked asked) {
            return new ResetAsked(asked.resetId(), asked.sentTo().kind(), asked.sentTo().masked(), asked.codeExpiresAt(), asked.nextCodeAt());
        }
    }

    @Schema(name = "PasswordResetCompletion")
    public record CompletionRequest(@NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "493027") String code,
            @NotNull @Size(max = 512) @Schema(examples = "delapan badak di Ujung Kulon") String newPassword) {
        @Override
        public String toString() {
            return "CompletionRequest[***]";
        }
    }

    @POST
    @Path("/password/change")
    @Authenticated
    @Operation(summary = "Change the password", description = "All other sessions end; every proved contact gets a notice.")
    @APIResponse(responseCode = "204", description = "Changed")
    @Refuses({"proof-wrong", "factor-locked", "stronger-factor-required", "password-length", "password-common"})
    public void change(@NotNull @Valid ChangeRequest request, @Context HttpServerRequest http) {
        change.change(caller.accountId(), caller.sessionId(), request.proof(), request.newPassword(), Where.of(http).address());
    }

    @POST
    @Path("/password-resets")
    @PermitAll
    @Operation(summary = "Ask for a code to set a new password", description = "Answers alike whether the contact is known or not.")
    @APIResponse(responseCode = "202", description = "If there is such an account, a code is on its way", content = @Content(schema = @Schema(implementation = ResetAsked.class)))
    @APIResponse(responseCode = "429", description = "Six codes an hour for one contact")
    @Refuses({"contact-invalid", "code-cannot-be-sent"})
    public Response ask(@NotNull @Valid ResetRequest request) {
        Contact contact = Contact.read(request.identifier())
                .orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_INVALID).field("identifier"));
        return Response.accepted(ResetAsked.of(ask.ask(contact))).build();
    }

    @POST
    @Path("/password-resets/{resetId}/completion")
    @PermitAll
    @Operation(summary = "Set the new password", description = """
            All sessions end. Second factors stay. For a day the password proves no more than the code did (`stronger-factor-required` with `usableFrom`).""")
    @APIResponse(responseCode = "204", description = "Sign in with the new password")
    @APIResponse(responseCode = "422", description = "`code-wrong` with triesLeft, `password-length`, `password-common`")
    @Refuses({"code-expired", "code-wrong", "password-length", "password-common"})
    public void complete(@PathParam("resetId") UUID resetId, @NotNull @Valid CompletionRequest request, @Context HttpServerRequest http) {
        complete.complete(resetId, request.code(), request.newPassword(), Where.of(http).address());
    }
}
