package id.sigap.claims.accident;

import id.sigap.claims.hospital.Told;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An officer tells a hospital of an accident, where neither worker nor employer can: after that hospital's own report, or on the telephone. */
@Path("/claims/v1/accident-reviews/{accidentId}/hospitals")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Accident reviews")
public class HospitalsReviewResource {

    private final ReviewAccident review;
    private final TellHospital tell;
    private final Caller caller;

    HospitalsReviewResource(ReviewAccident review, TellHospital tell, Caller caller) {
        this.review = review;
        this.tell = tell;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Tell a hospital of an accident", description = "By its code. It may then bill the agency for the care. Twice is once.")
    @APIResponse(responseCode = "200", description = "Told; all that were", content = @Content(mediaType = "application/json",
            schema = @Schema(type = SchemaType.ARRAY, implementation = HospitalView.class)))
    @Refuses({"own-accident", "accident-moved-on", "accident-is-full"})
    public Response tell(UUID accidentId, @NotNull @Valid HospitalView.Request request) {
        AccidentFile file = review.read(accidentId, caller.accountId(), "accident-hospitals");
        return Response.ok(HospitalView.of(tell.tell(file.id(), request.facility(), Told.By.OFFICER, caller.accountId()))).build();
    }
}
