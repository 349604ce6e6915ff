package id.sigap.biometric.verification;

import id.sigap.biometric.arrival.SentPicture;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Selfies of members. */
@Path("/biometric/v1/verifications")
@RolesAllowed("MEMBER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verifications", description = "Selfies for a binding or a claim, and what became of them")
public class VerificationResource {

    static final String PATH = "/biometric/v1/verifications/";

    private static final String SLOT_EXAMPLE = """
            {"operationId":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","purpose":"BINDING","state":"OPEN","next":"SEND_PICTURE",
            "nextText":"Take a selfie and send it.","expiresAt":"2026-11-24T10:15:00Z","machine":{"comparisonsLeft":10}}""";
    private static final String QUEUED_EXAMPLE = """
            {"verificationId":"0192a4c2-0b1c-7d02-8f6e-0d9d3a7c5b11","operationId":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","purpose":"BINDING",
            "state":"QUEUED","reasons":[],"next":"WAIT","nextText":"The selfie is being checked.","submittedAt":"2026-11-24T10:00:12Z",
            "queue":{"position":3,"estimatedWaitSeconds":1},"machine":{"comparisonsLeft":10}}""";
    private static final String BAD_EXAMPLE = """
            {"verificationId":"0192a4c2-0b1c-7d02-8f6e-0d9d3a7c5b11","operationId":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","purpose":"BINDING",
            "state":"DONE","outcome":"BAD_PICTURE","decidedBy":"MACHINE",
            "reasons":[{"code":"TOO_DARK","problem":"The picture is too dark.","advice":"Find a brighter place."}],
            "figures":{"faces":1,"eyeDistancePixels":99.4,"outsidePercent":0,"brightness":29.5,"contrast":11.2,"sharpness":6.1,
            "turnedDegrees":-12,"noddingDegrees":4.5,"tiltedDegrees":11.7},
            "next":"RETAKE","nextText":"Mend what is named and take another selfie.",
            "submittedAt":"2026-11-24T10:00:12Z","decidedAt":"2026-11-24T10:00:12.300Z"}""";

    private final SubmitSelfie submitSelfie;
    private final AskOfficer askOfficer;
    private final ViewVerifications view;
    private final Caller caller;

    VerificationResource(SubmitSelfie submitSelfie, AskOfficer askOfficer, ViewVerifications view, Caller caller) {
        this.submitSelfie = submitSelfie;
        this.askOfficer = askOfficer;
        this.view = view;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "What an operation still needs", description = "The binding or claim that waits for a face, what to do now, and the last selfie.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SlotView.class),
            examples = @ExampleObject(name = "before the first selfie", value = SLOT_EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such operation, or not yours")
    @Refuses("not-found")
    public SlotView slot(@NotNull @QueryParam("operationId") @Parameter(description = "the binding's or the claim's id") UUID operationId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return view.slot(caller.accountId(), operationId, Languages.of(language));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "What became of a selfie", description = "Ask again about once a second while the state is QUEUED or WORKING.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VerificationView.class),
            examples = @ExampleObject(name = "a picture that was too dark", value = BAD_EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such selfie, or not yours")
    public VerificationView verification(@PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return view.verification(caller.accountId(), id, Languages.of(language));
    }

    @POST
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @RunOnVirtualThread
    @PictureUpload
    @Transactional
    @Idempotent
    @Operation(summary = "Send a selfie", description = "The picture itself is the body: JPEG, PNG or a still WebP, at most 5 MB and 12 megapixels"
            + " (WebP: 4); a side of 1280 pixels is plenty. It is checked in the background. A failed match never blocks anything: send another, or ask for an officer."
            + " One that is sent while another for the same operation is under way takes its place. After three in a row that did not match the machine"
            + " pauses for the account (face-cooling-down); officers can be asked meanwhile.")
    @APIResponse(responseCode = "202", description = "Accepted and queued", headers = @Header(name = "Location", description = "where to ask for the result"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VerificationView.class),
                    examples = @ExampleObject(name = "queued", value = QUEUED_EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such operation, or not yours")
    @APIResponse(responseCode = "413", description = "Too many bytes or pixels")
    @APIResponse(responseCode = "415", description = "Neither JPEG, PNG nor a still WebP")
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"not-found", "no-verification-open", "consent-required", "no-reference-picture", "picture-too-large", "not-a-picture",
        "picture-damaged", "queue-full", "too-many-pictures", "face-cooling-down"})
    public Response send(@NotNull @QueryParam("operationId") UUID operationId,
            @QueryParam("toOfficer") @Parameter(description = "while the machine pauses: an officer is to compare it", example = "true") boolean toOfficer,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @RequestBody(content = {@Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))}) SentPicture picture) {
        Verification verification = submitSelfie.submit(caller.accountId(), operationId, SentPicture.bytesOf(picture), toOfficer);
        return accepted(verification, language);
    }

    @POST
    @Path("/{id}/review")
    @RunOnVirtualThread
    @Transactional
    @Idempotent
    @Operation(summary = "Ask for an officer to compare by hand", description = "For a selfie that was unsure or no match, while its operation is open.")
    @APIResponse(responseCode = "202", description = "An officer will look",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VerificationView.class)))
    @Refuses("not-for-review")
    public Response askOfficer(@PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return accepted(askOfficer.ask(caller.accountId(), id), language);
    }

    private Response accepted(Verification verification, String language) {
        return Response.accepted(view.view(verification, Languages.of(language))).location(URI.create(PATH + verification.id())).build();
    }
}
