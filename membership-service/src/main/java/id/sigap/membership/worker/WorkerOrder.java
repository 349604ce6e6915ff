package id.sigap.membership.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A worker as an employer registers one. */
@Schema(name = "WorkerOrder")
public record WorkerOrder(
        @Schema(description = "16 digits of the civil registry", examples = "3171015708900001") @NotBlank @Size(max = 40) String nik,
        @Schema(examples = "Siti Rahmawati") @NotBlank @Size(max = 200) String fullName,
        @Schema(examples = "1990-08-17") @NotNull LocalDate birthDate,
        @Schema(description = "Base wage and fixed allowances, whole rupiah per month", examples = "6500000")
        @NotNull @Min(1) @Max(WorkerOrder.HIGHEST_WAGE) Long monthlyWage,
        @Schema(description = "First day of work, today at the latest", examples = "2024-03-01") @NotNull LocalDate startedOn) {

    /** Ten billion rupiah a month: above it a wage is a slip of the keyboard. */
    static final long HIGHEST_WAGE = 10_000_000_000L;

    @Override
    public String toString() {
        return "WorkerOrder[***]";
    }
}
