package id.sigap.claims.filing;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.claims.tracking.OwnFirmClaims;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
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

/** A hospital bills the agency for the care of a worker, and corrects the bill. */
@Path("/claims/v1/hospital-claims")
@RolesAllowed("HOSPITAL")
@RunOnVirtualThread
@Tag(name = "Hospitals")
public class HospitalResource {

    private final HospitalFilings filings;
    private final OwnFirmClaims own;
    private final Caller caller;

    HospitalResource(HospitalFilings filings, OwnFirmClaims own, Caller caller) {
        this.filings = filings;
        this.own = own;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Bill the care of a worker after an accident", description = "At cost, for a case that this hospital was told of; any other is not found. No face is asked for: officers look at it with its papers.")
    @APIResponse(responseCode = "201", description = "Filed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "422", description = "With `failedRules`: code, text, regulation, worksFrom")
    @Refuses({"claim-already-open", "claimed-before", "claim-not-eligible", "accident-moved-on", "statement-incomplete", "forbidden"})
    public Response file(@NotNull @Valid BillRequest request, @HeaderParam("Accept-Language") String language) {
        Locale locale = Languages.of(language);
        CaseFile file = filings.file(request, own.facility(), caller.accountId(), locale);
        return Response.created(URI.create("/claims/v1/hospital-claims/" + file.claim().id())).entity(ClaimView.of(file, locale)).build();
    }

    @POST
    @Path("/{claimId}/correction")
    @Idempotent
    @Transactional
    @Operation(summary = "Hand in a returned claim again", description = "After its papers were replaced, or with another bill in `care`. Case and number of the bill stand.")
    @APIResponse(responseCode = "200", description = "Handed in", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"claim-moved-on", "statement-incomplete", "forbidden"})
    public Response correct(UUID claimId, @NotNull @Valid BillRequest.Correction request, @HeaderParam("Accept-Language") String language) {
        return Response.ok(ClaimView.of(filings.correct(own.own(claimId), request.care()), Languages.of(language))).build();
    }
}
