package id.sigap.claims.accident;

import id.sigap.claims.accident.AccidentParties.Party;
import id.sigap.claims.hospital.Told;
import id.sigap.claims.hospital.ToldHospitals;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The worker or the employer says which hospital treats the worker, so that it can send its bill. */
@Path("/claims/v1/accidents/{accidentId}/hospitals")
@RolesAllowed({"MEMBER", "EMPLOYER"})
@RunOnVirtualThread
@Tag(name = "Accidents")
public class HospitalsResource {

    private final OwnAccidents own;
    private final AccidentParties parties;
    private final TellHospital tell;
    private final ToldHospitals told;
    private final Caller caller;

    HospitalsResource(OwnAccidents own, AccidentParties parties, TellHospital tell, ToldHospitals told, Caller caller) {
        this.own = own;
        this.parties = parties;
        this.tell = tell;
        this.told = told;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "The hospitals that were told of an accident", description = "A few at most; one list.")
    public List<HospitalView> list(UUID accidentId) {
        return HospitalView.of(told.ofAccident(own.own(accidentId).id()));
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Tell a hospital of an accident", description = "By its code. It may then bill the agency for the care, and sees nothing of the accident but its number. Twice is once.")
    @APIResponse(responseCode = "200", description = "Told; all that were", content = @Content(mediaType = "application/json",
            schema = @Schema(type = SchemaType.ARRAY, implementation = HospitalView.class)))
    @Refuses({"accident-moved-on", "accident-is-full"})
    public Response tell(UUID accidentId, @NotNull @Valid HospitalView.Request request) {
        AccidentFile file = own.own(accidentId);
        Told.By by = parties.party(file).filter(party -> party == Party.EMPLOYER).isPresent() ? Told.By.EMPLOYER : Told.By.WORKER;
        return Response.ok(HospitalView.of(tell.tell(file.id(), request.facility(), by, caller.accountId()))).build();
    }

    @DELETE
    @Path("/{facility}")
    @Transactional
    @Operation(summary = "Take that back", description = "It can send no further bill for the accident. What it has sent stays.")
    @APIResponse(responseCode = "204", description = "No longer told")
    public void forget(UUID accidentId, FacilityCode facility) {
        told.forget(own.own(accidentId).id(), facility);
    }
}
