package id.sigap.claims.filing;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Those left behind claim: each heir the own share, to the own account. */
@Path("/claims/v1/deaths/{deathCaseId}/claims")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Deaths")
public class HeirsResource {

    private final HeirFilings filings;
    private final FileClaim fileClaim;

    HeirsResource(HeirFilings filings, FileClaim fileClaim) {
        this.filings = filings;
        this.fileClaim = fileClaim;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Claim after a death", description = """
            JHT (the share of the balance), JKM or JKK (the share of the death benefit), JP (the survivors' pension), the funeral grant, or a child's scholarship. Then a selfie and the papers as of any claim.
            Of JP a guardian claims once for all her wards: name one of them.
            The amount is known once officers have settled who the family is.""")
    @APIResponse(responseCode = "201", description = "Filed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"not-bound-yet", "not-entitled", "family-not-settled", "claim-already-open", "claimed-before", "claim-not-eligible", "reason-not-offered",
            "accident-not-known", "statement-incomplete"})
    public Response claim(UUID deathCaseId, @NotNull @Valid HeirsClaimRequest request, @HeaderParam("Accept-Language") String language) {
        Locale locale = Languages.of(language);
        CaseFile file = fileClaim.file(filings.of(deathCaseId, request), request.bankAccount().account(), request.holder(), locale);
        return Response.created(URI.create("/claims/v1/claims/" + file.claim().id())).entity(ClaimView.of(file, locale)).build();
    }
}
