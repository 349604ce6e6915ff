package id.sigap.claims.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.claims.benefit.SchoolLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child's school year that a scholarship is claimed for. It rests on a disability, or on the statement's {@code deathCaseId}.
 *
 * @param child             name as on the birth certificate
 * @param schoolYear        calendar year in which the school year begins
 * @param disabilityClaimId the claim by which the total disability was granted; null after a death
 * @param endedOn           the child's wedding or first day of work; null where there is neither
 * @param toChild           whether the account is the child's own and not the claimant's
 */
@Schema(name = "Study")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Study(@NotBlank @Size(max = 100) @Schema(examples = "DEWI LESTARI") String child, @NotNull @Schema(examples = "2012-08-17") LocalDate born,
        @NotNull @Schema(examples = "SMP") SchoolLevel level, @NotNull @Min(2015) @Max(2200) @Schema(examples = "2026") Integer schoolYear, UUID disabilityClaimId,
        @Schema(examples = "2027-02-01") LocalDate endedOn, @Schema(examples = "false") boolean toChild) {

    @Override
    public String toString() {
        return "Study[" + level + ", " + schoolYear + "]";
    }
}
