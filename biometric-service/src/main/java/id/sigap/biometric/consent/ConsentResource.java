package id.sigap.biometric.consent;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members agree to before their face is taken. */
@Path(ConsentResource.PATH)
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consents", description = "Agreement to face pictures, per purpose and text")
public class ConsentResource {

    static final String PATH = "/biometric/v1/consents";

    private final ChangeConsent changeConsent;
    private final Consents consents;
    private final Caller caller;

    ConsentResource(ChangeConsent changeConsent, Consents consents, Caller caller) {
        this.changeConsent = changeConsent;
        this.consents = consents;
        this.caller = caller;
    }

    @Schema(name = "GiveConsent")
    public record Given(@NotEmpty @Schema(examples = "[\"BINDING\",\"CLAIM\"]") Set<@NotNull Purpose> purposes,
            @NotBlank @Size(max = 40) @Schema(description = "of the text that the member read", examples = ConsentText.VERSION) String version) {
    }

    @Schema(name = "WithdrawConsent")
    public record Withdrawn(@NotEmpty @Schema(examples = "[\"CLAIM\"]") Set<@NotNull Purpose> purposes) {
    }

    @GET
    @Transactional
    @Operation(summary = "What you agreed to", description = "With the text of each purpose and what a withdrawal does.")
    public ConsentView consents(@HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return view(Languages.of(language));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Operation(summary = "Agree to face pictures", description = "Needed once per purpose and text before the first selfie. Each purpose may be agreed to by itself.")
    @APIResponse(responseCode = "200", description = "What you agreed to now", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConsentView.class)))
    @Refuses("consent-text-changed")
    public Response give(@Valid @NotNull Given given, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        Locale locale = Languages.of(language);
        changeConsent.give(caller.accountId(), given.purposes(), given.version(), locale);
        return Response.ok(view(locale)).build();
    }

    @POST
    @Path("/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Operation(summary = "Take a consent back", description = "Pictures, photographs and faces of the purpose are erased before this answers, and checks under way end. With the"
            + " last consent the enrolled face goes too. Decisions stand.")
    @APIResponse(responseCode = "200", description = "What you agreed to now", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConsentView.class)))
    public Response withdraw(@Valid @NotNull Withdrawn withdrawn, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        changeConsent.withdraw(caller.accountId(), withdrawn.purposes());
        return Response.ok(view(Languages.of(language))).build();
    }

    private ConsentView view(Locale locale) {
        return new ConsentView(ConsentText.VERSION, ConsentText.WITHDRAWAL.in(locale), Arrays.stream(Purpose.values())
                .map(purpose -> ConsentView.OfPurpose.of(purpose, consents.latest(caller.accountId(), purpose).orElse(null), locale)).toList());
    }
}
