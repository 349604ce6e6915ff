package id.sigap.claims.document;

import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of a claim. */
@Path("/claims/v1/claims/{claimId}/documents")
@RunOnVirtualThread
@Tag(name = "Documents")
@Refuses("not-bound-yet")
public class ClaimDocumentsResource {

    private final CaseDocuments documents;

    ClaimDocumentsResource(CaseDocuments documents) {
        this.documents = documents;
    }

    @POST
    @RolesAllowed({"MEMBER", "EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
    @Idempotent
    @Transactional
    @Operation(summary = "Begin to upload a document", description = "JPG, PNG or PDF. Then send its content in parts to the `Location`. The answer leaves the file name out.")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentView.class)))
    @Refuses({"documents-closed", "document-too-large", "too-many-documents", "uploads-spent"})
    public Response begin(UUID claimId, @NotNull @Valid DocumentRequest request, @HeaderParam("Accept-Language") String language) {
        return documents.begin(CaseKind.CLAIM, claimId, request, language);
    }

    @GET
    @RolesAllowed({"MEMBER", "EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
    @Operation(summary = "The documents of a claim, oldest first", description = "With state and reason. Cursor pages: pass `next` of a page as `cursor`.")
    public Page<DocumentView> list(UUID claimId, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        return documents.list(CaseKind.CLAIM, claimId, cursor, limit, language);
    }
}
