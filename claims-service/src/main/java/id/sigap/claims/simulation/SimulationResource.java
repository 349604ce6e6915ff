package id.sigap.claims.simulation;

import id.sigap.claims.tracking.OwnClaims;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member tries what a claim would bring. Nothing is kept. */
@Path("/claims/v1/simulations")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Claims")
public class SimulationResource {

    private final Simulate simulate;
    private final OwnClaims own;

    SimulationResource(Simulate simulate, OwnClaims own) {
        this.simulate = simulate;
        this.own = own;
    }

    @POST
    @Operation(summary = "What would I get from each programme, when, and what is still missing?",
            description = "From the member's own data, with whatever the body changes in them; an empty object changes nothing. Nothing is kept, so no Idempotency-Key is asked for.")
    @Refuses("not-bound-yet")
    public SimulationView simulate(@Valid WhatIf tried, @HeaderParam("Accept-Language") String language) {
        return SimulationView.of(simulate.simulate(own.personId(), tried == null ? WhatIf.NOTHING : tried), Languages.of(language));
    }
}
