package id.sigap.biometric.upload;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.tus.Tus;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a selfie in parts, after tus 1.0.0, for networks that break. */
@Tus
@Path("/biometric/v1/uploads")
@RolesAllowed("MEMBER")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "verifications")
@Refuses({"not-found", "tus-version-unsupported"})
public class UploadResource {

    private static final String PATH = "/biometric/v1/uploads/";
    private static final String VERIFICATIONS = "/biometric/v1/verifications/";

    private final StartUpload startUpload;
    private final Uploads uploads;
    private final ReceivePart receive;
    private final Caller caller;

    UploadResource(StartUpload startUpload, Uploads uploads, ReceivePart receive, Caller caller) {
        this.startUpload = startUpload;
        this.uploads = uploads;
        this.receive = receive;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Operation(summary = "Begin to send a selfie in parts", description = "For weak networks. Send the parts to the Location; the last one makes a selfie of it.")
    @APIResponse(responseCode = "201", description = "Begun", headers = @Header(name = "Location", description = "where to send the parts"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadView.class)))
    @Refuses({"no-verification-open", "consent-required", "no-reference-picture", "picture-too-large", "too-many-pictures", "too-many-uploads",
        "face-cooling-down"})
    public Response begin(@NotNull @Valid UploadRequest request) {
        Upload upload = startUpload.start(caller.accountId(), request);
        return Response.created(URI.create(PATH + upload.id())).entity(UploadView.of(upload)).build();
    }

    @GET
    @Path("/{uploadId}")
    @Operation(summary = "What became of an upload")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadView.class)))
    public UploadView upload(@PathParam("uploadId") UUID uploadId) {
        return UploadView.of(uploads.own(caller.accountId(), uploadId));
    }

    @HEAD
    @Path("/{uploadId}")
    @Operation(summary = "How far an upload has come", description = "tus: go on at `Upload-Offset`.")
    @APIResponse(responseCode = "200", description = "Known", headers = {
            @Header(name = Tus.OFFSET, description = "Bytes that have arrived", schema = @Schema(type = SchemaType.INTEGER)),
            @Header(name = Tus.LENGTH, description = "Bytes that it is to have", schema = @Schema(type = SchemaType.INTEGER))})
    @Refuses("upload-expired")
    public Response offset(@PathParam("uploadId") UUID uploadId) {
        Upload upload = uploads.alive(caller.accountId(), uploadId);
        return Response.ok().header(Tus.OFFSET, upload.progress().offset()).header(Tus.LENGTH, upload.size()).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PATCH
    @Path("/{uploadId}")
    @Consumes(Tus.PART)
    @Operation(summary = "Send the next part", description = "tus: from `Upload-Offset` on. What arrives before the connection breaks is kept: ask for the "
            + "offset and go on there. The part that makes it whole is answered as the plain request would be: with the selfie's Location, or why it was not "
            + "taken. After 429 send an empty part at the end once Retry-After is over.")
    @RequestBody(required = true, content = @Content(mediaType = Tus.PART, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "Kept", headers = {
            @Header(name = Tus.OFFSET, description = "Where to go on", schema = @Schema(type = SchemaType.INTEGER)),
            @Header(name = "Location", description = "Of the selfie, once it is whole")})
    @Refuses({"upload-expired", "upload-offset-wrong", "upload-locked", "upload-ended", "upload-longer-than-said", "upload-in-too-many-parts",
        "request-timeout", "payload-too-large", "invalid-request", "no-verification-open", "no-reference-picture", "picture-too-large", "not-a-picture",
        "picture-damaged", "queue-full", "too-many-pictures", "face-cooling-down"})
    public Response part(@PathParam("uploadId") UUID uploadId, @HeaderParam(Tus.OFFSET) String offset, InputStream body) {
        Upload upload = receive.receive(caller.accountId(), uploadId, number(offset), body);
        Response.ResponseBuilder answer = Response.noContent().header(Tus.OFFSET, upload.progress().offset());
        return upload.verificationId() == null ? answer.build() : answer.location(URI.create(VERIFICATIONS + upload.verificationId())).build();
    }

    @DELETE
    @Path("/{uploadId}")
    @Operation(summary = "Take an upload back", description = "One that has ended stays as it is.")
    @APIResponse(responseCode = "204", description = "Its parts are gone")
    @Refuses("upload-locked")
    public void takeBack(@PathParam("uploadId") UUID uploadId) {
        uploads.takeBack(caller.accountId(), uploadId);
    }

    private static long number(String offset) {
        try {
            return Long.parseUnsignedLong(offset);
        } catch (NumberFormatException none) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field(Tus.OFFSET);
        }
    }
}
