package id.sigap.claims.paper;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.tracking.OwnClaims;
import id.sigap.platform.api.Refuses;
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

/** A claimant asks which papers are needed. */
@Path("/claims/v1/claims/{claimId}/papers")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Claims")
public class PapersResource {

    private final PapersCheck check;
    private final OwnClaims own;

    PapersResource(PapersCheck check, OwnClaims own) {
        this.check = check;
        this.own = own;
    }

    @GET
    @Transactional
    @Operation(summary = "Which papers this claim needs, and which have arrived", description = "By the balance held or the amount due; before that by what is known.")
    @Refuses("not-bound-yet")
    public PapersView papers(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return PapersView.of(check.look(own.own(claimId).claim()), Languages.of(language));
    }
}
