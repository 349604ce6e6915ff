package id.sigap.claims.document;

import id.sigap.claims.document.paper.FileType;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One document: its owner and officers look at it, its owner takes it back. */
@Path("/claims/v1/documents")
@RolesAllowed({"MEMBER", "EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Documents")
@Refuses("not-bound-yet")
public class DocumentResource {

    private final ReadDocument read;
    private final DeleteDocument delete;

    DocumentResource(ReadDocument read, DeleteDocument delete) {
        this.read = read;
        this.delete = delete;
    }

    @GET
    @Path("/{documentId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One document", description = "Officers see those of claims that they have to do with.")
    public DocumentView one(UUID documentId, @HeaderParam("Accept-Language") String language) {
        return DocumentView.of(read.one(documentId), Languages.of(language));
    }

    @GET
    @Path("/{documentId}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file itself", description = "Always as an attachment. What an officer opens can't be deleted any more.")
    @APIResponse(responseCode = "200", description = "The file", content = {
            @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @Refuses("document-not-ready")
    public Response content(UUID documentId) {
        ReadDocument.Opened opened = read.open(documentId);
        DocumentRow row = opened.row();
        StreamingOutput file = out -> {
            try (InputStream content = read.content(opened)) {
                content.transferTo(out);
            }
        };
        // it was made by a stranger: a browser must neither guess what it is nor show it in our name
        return Response.ok(file, row.type().mediaType()).header(HttpHeaders.CONTENT_LENGTH, row.upload().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(row) + "\"")
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin").header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    @DELETE
    @Path("/{documentId}")
    @RolesAllowed({"MEMBER", "EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
    @Transactional
    @Operation(summary = "Take a document back", description = "Possible until an officer has looked at it. Also ends an upload.")
    @APIResponse(responseCode = "204", description = "Gone")
    @Refuses({"document-in-use", "documents-closed", "upload-locked"})
    public void delete(UUID documentId) {
        delete.delete(documentId);
    }

    /** Of our own making: what the client called it never comes into a header. */
    private static String fileName(DocumentRow row) {
        FileType type = row.type();
        return row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + row.id().toString().substring(24) + "." + type.suffix();
    }
}
