package id.sigap.claims.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.type.Rupiah;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What befell a migrant worker, beside an accident.
 *
 * @param on         day of the failed departure, the return, the harm or the PHK; of a placement that was not as agreed, on which that showed
 * @param accidentId of a PHK after an accident: as reported; null otherwise
 * @param cost       of a repatriation, whole rupiah; null otherwise
 * @param billNo     likewise, so that one bill is paid once
 */
@Schema(name = "Abroad")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Abroad(@NotNull @Schema(examples = "2026-10-05") LocalDate on, UUID accidentId, @Schema(examples = "8500000") Rupiah cost,
        @Pattern(regexp = "[A-Za-z0-9./-]{1,40}") @Schema(examples = "GA-2026-1187") String billNo) {

    @Override
    public String toString() {
        return "Abroad[***]";
    }
}
