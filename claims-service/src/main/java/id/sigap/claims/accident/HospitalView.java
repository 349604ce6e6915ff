package id.sigap.claims.accident;

import id.sigap.claims.hospital.Told;
import id.sigap.contracts.type.FacilityCode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hospital that was told of an accident. */
@Schema(name = "ToldHospital")
record HospitalView(FacilityCode facility, Told.By toldBy, Instant toldAt) {

    /** Which one to tell. */
    @Schema(name = "TellHospital")
    record Request(@NotNull FacilityCode facility) {
    }

    static List<HospitalView> of(List<Told> told) {
        return told.stream().map(one -> new HospitalView(one.facility(), one.by(), one.at())).toList();
    }
}
