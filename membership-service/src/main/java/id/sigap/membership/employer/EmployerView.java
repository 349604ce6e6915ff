package id.sigap.membership.employer;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer's record as it is shown. */
@Schema(name = "Employer")
public record EmployerView(UUID employerId, @Schema(examples = "AA000001") String npp,
        @Schema(examples = "PT Maju Bersama Sejahtera") String name, @Schema(examples = "MENENGAH") BusinessScale scale,
        @Schema(examples = "II") RiskClass riskClass) {

    static EmployerView of(Employer employer) {
        return new EmployerView(employer.id(), employer.npp().value(), employer.name(), employer.scale(), employer.riskClass());
    }
}
