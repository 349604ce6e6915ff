package id.sigap.biometric.proof;

import id.sigap.biometric.arrival.SentPicture;
import id.sigap.biometric.verification.PictureUpload;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.SlotView;
import id.sigap.biometric.verification.ViewVerifications;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import id.sigap.platform.security.stepup.StepUp;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proofs of an operation where the face does not do. */
@Path("/biometric/v1/operations/{operationId}")
@RolesAllowed("MEMBER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "other proofs", description = "Where a face does not do: a factor of the account, or an identity document for an officer to compare with")
public class OperationResource {

    private static final String MATCHED_EXAMPLE = """
            {"operationId":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","purpose":"CLAIM","state":"MATCHED","next":"CONTINUE",
            "nextText":"It is proved that it is you. Go on.","ways":[],"expiresAt":"2026-11-24T10:15:00Z"}""";
    private static final String DOCUMENT_EXAMPLE = """
            {"operationId":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","purpose":"BINDING","state":"OPEN","next":"SEND_PICTURE",
            "nextText":"Take a selfie and send it.","ways":["SELFIE"],"expiresAt":"2026-11-24T10:15:00Z"}""";

    private final ConfirmByFactor confirmByFactor;
    private final SendDocument sendDocument;
    private final ViewVerifications view;
    private final Caller caller;

    OperationResource(ConfirmByFactor confirmByFactor, SendDocument sendDocument, ViewVerifications view, Caller caller) {
        this.confirmByFactor = confirmByFactor;
        this.sendDocument = sendDocument;
        this.view = view;
        this.caller = caller;
    }

    @POST
    @Path("/step-up")
    @RunOnVirtualThread
    @Transactional
    @Idempotent
    @Operation(summary = "Prove an operation with a factor of the account", description = "A passkey, an authenticator app or a code to the contact on record, while"
            + " `STEP_UP` is one of the ways. Without a token the answer is `step-up-required` with what to confirm. Never for a binding.")
    @APIResponse(responseCode = "200", description = "Proved", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SlotView.class), examples = @ExampleObject(name = "proved", value = MATCHED_EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such operation, or not yours")
    @Refuses({"not-found", "no-verification-open", "selfie-first", "step-up-required", "stronger-proof-needed", "factor-too-new", "proof-not-enough"})
    public Response stepUp(@PathParam("operationId") @Parameter(description = "the claim's id, or that of another act") UUID operationId,
            @HeaderParam(StepUp.HEADER) @Parameter(description = "as /auth/v1/step-ups gave it for what step-up-required named") String token,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return shown(confirmByFactor.confirm(caller.accountId(), operationId, token), language);
    }

    @POST
    @Path("/document")
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @RunOnVirtualThread
    @PictureUpload
    @Transactional
    @Idempotent
    @Operation(summary = "Send a picture of the identity card or passport", description = "The picture itself is the body: JPEG, PNG or a still WebP, at most 5 MB and 12 megapixels (WebP: 4)."
            + " It takes the place of one sent before, until an officer has opened that. Where no registry has a usable photograph (`DOCUMENT` is one of the ways) a"
            + " selfie follows, and an officer compares both; else it helps the officer. It is deleted with the other pictures of the operation.")
    @APIResponse(responseCode = "200", description = "Kept", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SlotView.class), examples = @ExampleObject(name = "a selfie can follow", value = DOCUMENT_EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such operation, or not yours")
    @APIResponse(responseCode = "413", description = "Too many bytes or pixels")
    @APIResponse(responseCode = "415", description = "Neither JPEG, PNG nor a still WebP")
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"not-found", "no-verification-open", "consent-required", "picture-too-large", "not-a-picture", "picture-damaged", "queue-full",
        "document-with-officer", "too-many-identity-documents"})
    public Response document(@PathParam("operationId") @Parameter(description = "the binding's or the claim's id, or that of another act") UUID operationId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @RequestBody(content = {@Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))}) SentPicture picture) {
        return shown(sendDocument.send(caller.accountId(), operationId, SentPicture.bytesOf(picture)), language);
    }

    private Response shown(Slot slot, String language) {
        return Response.ok(view.view(slot, Languages.of(language))).build();
    }
}
