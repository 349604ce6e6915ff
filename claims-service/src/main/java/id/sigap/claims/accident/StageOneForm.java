package id.sigap.claims.accident;

import id.sigap.contracts.type.Rupiah;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of stage I (KK1, or PAK1 for a disease). What the report says already, and who works where, is not asked again.
 *
 * @param monthlyWage   of the month before the accident
 * @param wageContinued whether the employer goes on paying the wage, and is paid the STMB then
 */
@Schema(name = "AccidentStageOne")
record StageOneForm(@NotBlank @Size(max = 200) @Schema(examples = "Operator forklift") String jobTitle,
        @NotBlank @Size(max = 4000) @Schema(examples = "Terpeleset di tangga gudang saat membawa barang.") String course,
        @NotBlank @Size(max = 500) @Schema(examples = "Pergelangan tangan kanan") String injuredParts,
        @NotBlank @Size(max = 500) @Schema(examples = "Patah tulang tertutup") String injury,
        @NotNull Care care, @Size(max = 200) @Schema(description = "Where; needed where there was care", examples = "RS Mitra, Cikarang") String careProvider,
        @Schema(description = "Needed where there was care", examples = "2026-11-28") LocalDate firstCareOn,
        @Schema(description = "First day off work; null where none", examples = "2026-11-28") LocalDate absentSince,
        @NotNull @Schema(description = "Reported wage of the month before, whole rupiah", examples = "6000000") Rupiah monthlyWage,
        @NotNull @Schema(description = "Whether the employer goes on paying the wage") Boolean wageContinued,
        @Size(max = 100) @Pattern(regexp = "[\\p{L}\\p{N} ./-]*") @Schema(examples = "LP/B/123/XI/2026") String policeReportNumber) {

    enum Care {
        NONE, OUTPATIENT, INPATIENT
    }

    /** The field at fault, of what annotations cannot say; empty if all agree. */
    Optional<String> fault(LocalDate accident, LocalDate today) {
        if (monthlyWage.isNegative()) {
            return Optional.of("monthlyWage");
        }
        if (care != Care.NONE && (careProvider == null || careProvider.isBlank())) {
            return Optional.of("careProvider");
        }
        if (care != Care.NONE && firstCareOn == null || outside(firstCareOn, accident, today)) {
            return Optional.of("firstCareOn");
        }
        return outside(absentSince, accident, today) ? Optional.of("absentSince") : Optional.empty();
    }

    private static boolean outside(LocalDate day, LocalDate from, LocalDate to) {
        return day != null && (day.isBefore(from) || day.isAfter(to));
    }

    @Override
    public String toString() {
        return "StageOneForm[***]";
    }
}
