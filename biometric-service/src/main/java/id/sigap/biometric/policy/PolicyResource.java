package id.sigap.biometric.policy;

import id.sigap.platform.page.DayParameter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By what faces are judged. Members do not see it: how near a face has to come would help an attacker climb. */
@Path("/biometric/v1/policy")
@RolesAllowed({"OFFICER", "SUPERVISOR", "OPERATOR"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policy", description = "By what faces are judged, and what that rests on")
public class PolicyResource {

    private final DecisionPolicy policy;

    PolicyResource(DecisionPolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(summary = "The rows in force on a day, with their calibration", description = "Today's where no day is given; none before the first.")
    public PolicyView onDay(@QueryParam("on") @Schema(examples = "2026-11-30") String on) {
        return PolicyView.of(policy.book(), on == null ? policy.today() : DayParameter.read("on", on));
    }
}
