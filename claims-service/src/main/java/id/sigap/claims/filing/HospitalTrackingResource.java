package id.sigap.claims.filing;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.claims.tracking.OwnFirmClaims;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A hospital follows its own claims, whichever of its accounts filed them. */
@Path("/claims/v1/hospital-claims")
@RolesAllowed("HOSPITAL")
@RunOnVirtualThread
@Tag(name = "Hospitals")
@Refuses("forbidden")
public class HospitalTrackingResource {

    private final OwnFirmClaims own;
    private final CaseFiles files;

    HospitalTrackingResource(OwnFirmClaims own, CaseFiles files) {
        this.own = own;
        this.files = files;
    }

    @GET
    @Operation(summary = "This hospital's claims, newest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<ClaimView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        Locale locale = Languages.of(language);
        List<ClaimView> rows = own.ofHospital(Cursor.read(cursor, UUID::fromString).orElse(null), limit).stream().map(file -> ClaimView.of(file, locale)).toList();
        return Page.of(rows, limit, view -> view.claimId().toString());
    }

    @GET
    @Path("/{claimId}")
    @Transactional
    @Operation(summary = "One of them, with its bill")
    public BillView one(UUID claimId, @HeaderParam("Accept-Language") String language) {
        CaseFile file = own.own(claimId);
        return BillView.of(file, files.statement(file).injury(), Languages.of(language));
    }
}
