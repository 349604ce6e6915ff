package id.sigap.auth.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.code.DeliveryState;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registration: an account, a code to its contact, the proof. None of it tells whether a contact is known. */
@Path("/auth/v1/accounts")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "registration")
public class AccountsResource {

    private final RegisterAccount register;
    private final VerifyContact verify;
    private final ResendCode resend;
    private final FindRegistration find;

    AccountsResource(RegisterAccount register, VerifyContact verify, ResendCode resend, FindRegistration find) {
        this.register = register;
        this.verify = verify;
        this.resend = resend;
        this.find = find;
    }

    @Schema(name = "Registration", description = "E-mail address or phone number, or both; the code goes to the e-mail address first")
    public record RegistrationRequest(
            @Size(max = 254) @Schema(examples = "sri.wahyuni@contoh.id") String email,
            @Size(max = 40) @Schema(examples = "0812-3456-7890") String phone,
            @NotNull @Size(max = 512) @Schema(examples = "tujuh gajah di Lampung", description = "8 to 128 characters, not a common one") String password,
            @Pattern(regexp = "id|en") @Schema(examples = "id", defaultValue = "id") String locale) {
        @Override
        public String toString() {
            return "RegistrationRequest[***]";
        }
    }

    public record Target(ContactKind channel, @Schema(examples = "s***@contoh.id") String masked) {
        static Target of(Contact contact) {
            return new Target(contact.kind(), contact.masked());
        }
    }

    @Schema(description = "Where the code went. The same whether the contact is known or not.")
    public record CodeSent(UUID registrationId, Target sentTo, List<Target> targets, Instant codeExpiresAt, Instant nextCodeAt) {
        static CodeSent of(SentCode sent) {
            return new CodeSent(sent.registrationId(), Target.of(sent.target()), sent.targets().stream().map(Target::of).toList(),
                    sent.expiresAt(), sent.nextCodeAt());
        }
    }

    @Schema(name = "RegistrationState", description = "The same whether the contact is known or not")
    public record RegistrationView(UUID registrationId, Target sentTo, List<Target> targets, DeliveryState delivery, Instant codeExpiresAt, Instant nextCodeAt) {
        static RegistrationView of(FindRegistration.Found found) {
            SentCode sent = found.sent();
            return new RegistrationView(sent.registrationId(), Target.of(sent.target()), sent.targets().stream().map(Target::of).toList(),
                    found.way().delivery(), sent.expiresAt(), sent.nextCodeAt());
        }
    }

    public record VerificationRequest(@NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "493027") String code) {
        @Override
        public String toString() {
            return "VerificationRequest[***]";
        }
    }

    public record Verified(UUID accountId, AccountStatus status) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResendRequest(@Schema(description = "Which of the named contacts; the last one if missing") ContactKind channel) {
    }

    @POST
    @Operation(summary = "Register with an e-mail address or phone number",
            description = "Answers alike whether the contact is known or not; the owner of a known one gets a notice instead of a code.")
    @APIResponse(responseCode = "202", description = "A code is on its way", content = @Content(schema = @Schema(implementation = CodeSent.class)))
    @APIResponse(responseCode = "503", description = "More passwords to hash than cores to do it; see Retry-After")
    @Refuses({"contact-invalid", "contact-required", "password-length", "password-common"})
    public Response register(@NotNull @Valid RegistrationRequest request) {
        String locale = request.locale() == null ? "id" : request.locale();
        SentCode sent = register.register(contacts(request), request.password(), locale);
        return Response.accepted(CodeSent.of(sent)).build();
    }

    @GET
    @Path("/{registrationId}")
    @Operation(summary = "Where the code is", description = "SENT says that the mail server or SMS gateway took it.")
    public RegistrationView find(@PathParam("registrationId") UUID registrationId) {
        return find.find(registrationId).map(RegistrationView::of).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{registrationId}/verification")
    @Operation(summary = "Prove the contact with the code that was sent to it", description = "A code lives 5 minutes and bears 5 guesses.")
    @APIResponse(responseCode = "200", description = "The account is active", content = @Content(schema = @Schema(implementation = Verified.class)))
    @APIResponse(responseCode = "410", description = "Expired, replaced, or guessed at too often")
    @APIResponse(responseCode = "422", description = "With `triesLeft`")
    @Refuses({"code-expired", "code-wrong"})
    public Verified verify(@PathParam("registrationId") UUID registrationId, @NotNull @Valid VerificationRequest request) {
        return switch (verify.verify(registrationId, request.code())) {
            case VerifyContact.Outcome.Verified(UUID accountId) -> new Verified(accountId, AccountStatus.ACTIVE);
            case VerifyContact.Outcome.Wrong(int triesLeft) ->
                    throw new ProblemException(AuthProblem.CODE_WRONG, triesLeft).field("code").with("triesLeft", triesLeft);
            case VerifyContact.Outcome.Over() -> throw new ProblemException(AuthProblem.CODE_EXPIRED).field("code");
            case VerifyContact.Outcome.Unknown() -> throw new ProblemException(CommonProblem.NOT_FOUND);
        };
    }

    @POST
    @Path("/{registrationId}/codes")
    @Operation(summary = "Send another code", description = "After 60 seconds; the code before is void.")
    @APIResponse(responseCode = "202", description = "A code is on its way", content = @Content(schema = @Schema(implementation = CodeSent.class)))
    @APIResponse(responseCode = "410", description = "Start anew")
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"registration-over", "contact-required", "code-too-soon"})
    public Response resend(@PathParam("registrationId") UUID registrationId, @Valid ResendRequest request) {
        Optional<ContactKind> channel = Optional.ofNullable(request).map(ResendRequest::channel);
        return Response.accepted(CodeSent.of(resend.resend(registrationId, channel))).build();
    }

    private static List<Contact> contacts(RegistrationRequest request) {
        List<Contact> named = new ArrayList<>(2);
        if (isGiven(request.email())) {
            named.add(Email.read(request.email()).orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_INVALID).field("email")));
        }
        if (isGiven(request.phone())) {
            named.add(Phone.read(request.phone()).orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_INVALID).field("phone")));
        }
        if (named.isEmpty()) {
            throw new ProblemException(AuthProblem.CONTACT_REQUIRED).field("email");
        }
        return named;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
