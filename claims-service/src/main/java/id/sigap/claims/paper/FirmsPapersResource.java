package id.sigap.claims.paper;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.tracking.OwnFirmClaims;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A firm asks which papers its claim needs. */
@Path("/claims/v1/firms-claims/{claimId}/papers")
@RolesAllowed({"EMPLOYER", "HOSPITAL", "OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Firms")
public class FirmsPapersResource {

    private final PapersCheck check;
    private final OwnFirmClaims own;

    FirmsPapersResource(PapersCheck check, OwnFirmClaims own) {
        this.check = check;
        this.own = own;
    }

    @GET
    @Transactional
    @Operation(summary = "Which papers this claim needs, and which have arrived", description = "They are uploaded under `/claims/v1/claims/{claimId}/documents`.")
    public PapersView papers(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return PapersView.of(check.look(own.own(claimId).claim()), Languages.of(language));
    }
}
