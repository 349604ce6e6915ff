package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member follows the own claims. */
@Path("/claims/v1/claims")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Claims")
public class TrackingResource {

    private final OwnClaims own;
    private final CaseFiles files;

    TrackingResource(OwnClaims own, CaseFiles files) {
        this.own = own;
        this.files = files;
    }

    @GET
    @Operation(summary = "My claims, newest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<ClaimView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        List<ClaimView> rows = files.ofPerson(own.personId(), place(cursor), limit).stream().map(file -> ClaimView.of(file, Languages.of(language))).toList();
        return Page.of(rows, limit, view -> view.claimId().toString());
    }

    @GET
    @Path("/{claimId}")
    @Operation(summary = "One of my claims")
    @APIResponse(responseCode = "404", description = "No such claim, or not yours")
    public ClaimView one(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return ClaimView.of(own.own(claimId), Languages.of(language));
    }

    @GET
    @Path("/{claimId}/timeline")
    @Operation(summary = "Who did what, when and why, and when the next step is to be expected")
    public TimelineView timeline(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return TimelineView.of(files.timeline(own.own(claimId)), Languages.of(language));
    }

    @GET
    @Path("/{claimId}/explanation")
    @Operation(summary = "How eligibility and amount came about", description = "As a tree with both languages, or as text with `Accept: text/plain`.")
    public Explanation explanation(UUID claimId) {
        return files.explanation(own.own(claimId));
    }

    @GET
    @Path("/{claimId}/explanation")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String explanationText(UUID claimId, @HeaderParam("Accept-Language") String language) {
        CaseFile file = own.own(claimId);
        return ExplanationText.render(files.explanation(file), Languages.of(language));
    }

    private static UUID place(String cursor) {
        try {
            return Cursor.read(cursor).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("cursor");
        }
    }
}
