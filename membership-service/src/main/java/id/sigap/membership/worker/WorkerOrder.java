package id.sigap.membership.worker;

import id.sigap.contracts.type.Sex;
import id.sigap.platform.person.PassportRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A worker as an employer registers one: a citizen by NIK, a foreigner by passport. */
@Schema(name = "WorkerOrder")
public record WorkerOrder(
        @Schema(description = "Of a citizen, 16 digits; null of a foreigner", examples = "3171015708900001") @Size(max = 40) String nik,
        @Schema(description = "Of a foreigner, who has no NIK; null of a citizen") @Valid PassportRequest passport,
        @Schema(examples = "Siti Rahmawati") @NotBlank @Size(max = 200) String fullName,
        @Schema(examples = "1990-08-17") @NotNull LocalDate birthDate,
        @Schema(description = "Of a foreigner, as in the passport; of a citizen the NIK tells it") Sex sex,
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
