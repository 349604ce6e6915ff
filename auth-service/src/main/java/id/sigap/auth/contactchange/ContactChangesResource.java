package id.sigap.auth.contactchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.audit.Where;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import id.sigap.auth.contactchange.ProveChange.Guess;
import id.sigap.auth.factor.Standing;
import id.sigap.auth.factor.proof.CheckOwner.Proved;
import id.sigap.auth.factor.proof.CheckOwner;
import id.sigap.auth.factor.proof.OwnerProof;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.security.stepup.StepUp;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Another e-mail address or number for an account. */
@Path("/auth/v1/contact-changes")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactChangesResource {

    private final AskForChange ask;
    private final ProveChange prove;
    private final StopChange stop;
    private final CheckOwner owner;
    private final Standing standing;
    private final Caller caller;

    ContactChangesResource(AskForChange ask, ProveChange prove, StopChange stop, CheckOwner owner, Standing standing, Caller caller) {
        this.ask = ask;
        this.prove = prove;
        this.stop = stop;
        this.owner = owner;
        this.standing = standing;
        this.caller = caller;
    }

    @Schema(name = "ContactChangeRequest", description = "E-mail address or phone number, one of them",
            examples = "{\"email\":\"sri@contoh.id\",\"lostFormer\":false,\"proof\":{\"password\":\"tujuh gajah di Lampung\"}}")
    public record ChangeRequest(@Size(max = 254) @Schema(examples = "sri@contoh.id") String email, @Size(max = 40) @Schema(examples = "0812-3456-7890") String phone,
            @Schema(description = "The former contacts are lost. Takes a passkey as proof that was added a day ago or before; nothing waits, and no money is paid out for a day.") boolean lostFormer,
            @Valid @Schema(description = "Null for who confirms it by face, with Step-Up-Token") OwnerProof proof) {
        @Override
        public String toString() {
            return "ChangeRequest[***]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContactChange")
    public record ChangeView(UUID changeId, ContactKind kind, @Schema(examples = "s***@contoh.id") String masked, Change.State state,
            @Schema(description = "When a proved number takes effect") Instant effectiveAt, Instant codeExpiresAt, Instant nextCodeAt) {
        static ChangeView of(Change change) {
            return new ChangeView(change.id(), change.contact().kind(), change.contact().masked(), change.state(), change.effectiveAt(), null, null);
        }

        static ChangeView of(AskForChange.Sent sent) {
            Change change = sent.change();
            return new ChangeView(change.id(), change.contact().kind(), change.contact().masked(), change.state(), null, sent.codeExpiresAt(), sent.nextCodeAt());
        }
    }

    @Schema(name = "ContactChangeCode")
    public record CodeRequest(@NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "493027") String code) {
        @Override
        public String toString() {
            return "CodeRequest[***]";
        }
    }

    @Schema(name = "ContactChangeProved")
    public record ProvedView(Change.State state, Instant effectiveAt) {
    }

    @POST
    @Operation(summary = "Ask for another contact", description = """
            A code goes to the new one. Answers alike whether that is known or not. Without a proof it answers `step-up-required`, and a face confirms it
            (`POST /auth/v1/face-step-ups`, purpose DATA_UPDATE): it waits a day then, all contacts are told, and no money is paid out for a day after.""")
    @APIResponse(responseCode = "202", description = "A code is on its way", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    @Refuses({"proof-wrong", "step-up-required", "face-required", "stronger-factor-required", "contact-change-waiting", "contact-invalid", "contact-required", "code-cannot-be-sent"})
    public Response ask(@NotNull @Valid ChangeRequest request, @HeaderParam(StepUp.HEADER) String stepUpToken, @Context HttpServerRequest http) {
        Contact contact = contact(request);
        if (request.proof() == null) {
            return Response.accepted(ChangeView.of(ask.askByFace(caller.accountId(), contact, stepUpToken))).build();
        }
        Proved proved = owner.check(caller.accountId(), caller.sessionId(), request.proof(), Where.of(http).address());
        if (request.lostFormer()) {
            requireOldPasskey(proved);
        }
        return Response.accepted(ChangeView.of(ask.ask(caller.accountId(), contact, request.lostFormer(), proved.method() == ProofMethod.RESET_PASSWORD))).build();
    }

    /** One that was added just now, with the password, stands for no more than that. */
    private void requireOldPasskey(Proved proved) {
        if (proved.method() != ProofMethod.PASSKEY) {
            throw new ProblemException(AuthProblem.PROOF_WRONG).field("proof.passkey");
        }
        standing.settlesAt(proved.since().orElseThrow()).ifPresent(from -> {
            throw new ProblemException(AuthProblem.STRONGER_FACTOR_REQUIRED).field("proof.passkey").with("usableFrom", from);
        });
    }

    @GET
    @Operation(summary = "Changes under way")
    public Page<ChangeView> list() {
        return new Page<>(stop.open(caller.accountId()).stream().map(ChangeView::of).toList(), null);
    }

    @POST
    @Path("/{changeId}/codes")
    @Operation(summary = "Send another code", description = "After 60 seconds; the code before is void.")
    @APIResponse(responseCode = "202", description = "On its way", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    @Refuses({"contact-change-over", "code-too-soon"})
    public Response resend(@PathParam("changeId") UUID changeId) {
        return Response.accepted(ChangeView.of(ask.resend(caller.accountId(), changeId))).build();
    }

    @POST
    @Path("/{changeId}/verification")
    @Operation(summary = "Prove the new contact", description = "An e-mail address counts at once, a number that replaces another after 24 hours, as does whatever a face confirmed, or a password that a code had set within the day before.")
    @APIResponse(responseCode = "200", description = "Done, or waiting", content = @Content(schema = @Schema(implementation = ProvedView.class)))
    @APIResponse(responseCode = "422", description = "With `triesLeft`")
    @Refuses({"code-expired", "code-wrong"})
    public ProvedView verify(@PathParam("changeId") UUID changeId, @NotNull @Valid CodeRequest request) {
        return switch (prove.prove(caller.accountId(), changeId, request.code())) {
            case Guess.Proved(Change.State state, Instant effectiveAt) -> new ProvedView(state, effectiveAt);
            case Guess.Wrong(int triesLeft) -> throw new ProblemException(AuthProblem.CODE_WRONG, triesLeft).field("code").with("triesLeft", triesLeft);
            case Guess.Over() -> throw new ProblemException(AuthProblem.CODE_EXPIRED).field("code");
            case Guess.Unknown() -> throw new ProblemException(CommonProblem.NOT_FOUND);
        };
    }

    @DELETE
    @Path("/{changeId}")
    @Operation(summary = "Stop a change, also one that was proved and waits")
    @APIResponse(responseCode = "204", description = "Stopped")
    @Refuses("contact-change-over")
    public void stop(@PathParam("changeId") UUID changeId, @Context HttpServerRequest http) {
        stop.stop(caller.accountId(), changeId, Where.of(http));
    }

    private static Contact contact(ChangeRequest request) {
        if ((request.email() == null) == (request.phone() == null)) {
            throw new ProblemException(AuthProblem.CONTACT_REQUIRED).field("email");
        }
        if (request.email() != null) {
            return Email.read(request.email()).orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_INVALID).field("email"));
        }
        return Phone.read(request.phone()).orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_INVALID).field("phone"));
    }
}
