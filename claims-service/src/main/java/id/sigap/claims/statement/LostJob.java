package id.sigap.claims.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.claims.jkp.EndOfWork;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * JKP: how work was lost, and which month is claimed. What membership data tell goes before it.
 *
 * @param on          day of the PHK, or on which the contract was ended
 * @param month       of the benefit, from 1 on
 * @param agreement   first month: whether the commitment to look for work (KAPK) is signed
 * @param jkn         first month: whether JKN, the health insurance of another institution, was joined
 * @param newWorkFrom first day of new work; null while there is none
 * @param search      from the second month on
 */
@Schema(name = "LostJob")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LostJob(@NotNull @Schema(examples = "PHK") EndOfWork how, @NotNull @Schema(examples = "2026-10-15") LocalDate on,
        @NotNull @Min(1) @Max(12) @Schema(examples = "1") Integer month, @Schema(examples = "true") Boolean agreement, @Schema(examples = "true") Boolean jkn,
        @Schema(examples = "2027-01-04") LocalDate newWorkFrom, @Valid Search search) {

    /** What was done for new work since the month before, as SIAPkerja shows it. @param training null where none was taken */
    @Schema(name = "JobSearch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Search(@NotNull @Schema(examples = "true") Boolean selfAssessed, @NotNull @Min(0) @Max(1000) @Schema(examples = "5") Integer applications,
            @NotNull @Min(0) @Max(1000) @Schema(examples = "0") Integer interviews, @NotNull @Schema(examples = "true") Boolean counselled, @Valid Training training) {
    }

    @Schema(name = "Training")
    public record Training(@NotNull @Min(0) @Max(1000) @Schema(examples = "10") Integer sessions, @NotNull @Min(0) @Max(1000) @Schema(examples = "8") Integer attended) {
    }

    @Override
    public String toString() {
        return "LostJob[" + month + "]";
    }
}
