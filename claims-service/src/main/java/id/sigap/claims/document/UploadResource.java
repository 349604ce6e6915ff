package id.sigap.claims.document;

import id.sigap.claims.document.paper.Upload;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.tus.Tus;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes the content of a document in parts, after tus 1.0.0. */
@Tus
@Path("/claims/v1/documents")
@RolesAllowed({"MEMBER", "EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Documents")
@Refuses({"not-bound-yet", "tus-version-unsupported", "upload-expired"})
public class UploadResource {

    private final Uploads uploads;
    private final ReceivePart receive;

    UploadResource(Uploads uploads, ReceivePart receive) {
        this.uploads = uploads;
        this.receive = receive;
    }

    @HEAD
    @Path("/{documentId}")
    @Operation(summary = "How far an upload has come", description = "tus: go on at `Upload-Offset`.")
    @APIResponse(responseCode = "200", description = "Known", headers = {
            @Header(name = Tus.OFFSET, description = "Bytes that have arrived", schema = @Schema(type = SchemaType.INTEGER)),
            @Header(name = Tus.LENGTH, description = "Bytes that it is to have", schema = @Schema(type = SchemaType.INTEGER))})
    public Response offset(UUID documentId) {
        Upload upload = uploads.own(documentId);
        return Response.ok().header(Tus.OFFSET, upload.offset()).header(Tus.LENGTH, upload.size()).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PATCH
    @Path("/{documentId}")
    @Consumes(Tus.PART)
    @Operation(summary = "Send the next part", description = "tus: from `Upload-Offset` on. What arrives before the connection breaks is kept: ask for the "
            + "offset and go on there. Once the last byte is here the content is checked.")
    @RequestBody(required = true, content = @Content(mediaType = Tus.PART, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "Kept", headers = @Header(name = Tus.OFFSET, description = "Where to go on",
            schema = @Schema(type = SchemaType.INTEGER)))
    @Refuses({"upload-offset-wrong", "upload-locked", "upload-ended", "upload-longer-than-said", "upload-in-too-many-parts", "documents-closed", "request-timeout",
            "payload-too-large", "invalid-request"})
    public Response part(UUID documentId, @HeaderParam(Tus.OFFSET) String offset, InputStream body) {
        Upload upload = receive.receive(documentId, number(offset), body);
        return Response.noContent().header(Tus.OFFSET, upload.offset()).build();
    }

    private static long number(String offset) {
        try {
            return Long.parseUnsignedLong(offset);
        } catch (NumberFormatException none) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field(Tus.OFFSET);
        }
    }
}
