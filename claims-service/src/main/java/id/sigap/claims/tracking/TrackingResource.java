package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member follows the own claims. */
@Path("/claims/v1/claims")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Claims")
@Refuses("not-bound-yet")
public class TrackingResource {

    private static final String EXPLANATION_EXAMPLE = """
            {"title":{"indonesian":"Pajak JHT","english":"Tax on JHT"},"day":"2026-11-24",
            "inputs":[{"label":{"indonesian":"Saldo JHT","english":"JHT balance"},"value":{"indonesian":"Rp62.500.000","english":"Rp 62,500,000"}}],
            "rules":[{"label":{"indonesian":"Batas bebas pajak","english":"Tax-free limit"},"value":"50000000","validFrom":"2009-11-16",
            "regulation":"PP 68/2009","source":"Pasal 5","grade":"PRIMARY","verify":false}],"checks":[],
            "steps":[{"label":{"indonesian":"Pajak","english":"Tax"},"arithmetic":{"indonesian":"5 % × Rp12.500.000","english":"5 % × Rp 12,500,000"},
            "result":625000}],"total":625000,"provisional":false,"parts":[]}""";

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
        List<ClaimView> rows = files.ofPerson(own.personId(), Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream().map(file -> ClaimView.of(file, Languages.of(language))).toList();
        return Page.of(rows, limit, view -> view.claimId().toString());
    }

    @GET
    @Path("/{claimId}")
    @Operation(summary = "One of my claims")
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
    @APIResponse(responseCode = "200", description = "The tree", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Explanation.class), examples = @ExampleObject(name = "tax", value = EXPLANATION_EXAMPLE)))
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
}
