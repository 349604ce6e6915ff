package id.sigap.membership.employer;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an employer says of itself. */
@Schema(name = "EmployerDetails")
public record EmployerDetails(
        @Schema(examples = "PT Maju Bersama Sejahtera") @NotBlank @Size(min = 3, max = 150) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
        @Schema(description = "Business scale (PP 7/2021)", examples = "MENENGAH") @NotNull BusinessScale scale,
        @Schema(description = "Work-accident risk class (PP 44/2015)", examples = "II") @NotNull RiskClass riskClass) {

    boolean sameAs(EmployerEntity row) {
        return name.equals(row.name) && scale == row.scale && riskClass == row.riskClass;
    }
}
