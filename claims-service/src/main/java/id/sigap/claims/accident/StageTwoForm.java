package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Outcome;
import id.sigap.claims.jkk.Loss;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of stage II (KK2) with what the doctor states (KK3); PAK2 and PAK3 for a disease.
 *
 * @param incapacityDays days off work in all
 * @param losses         of a partial disability; empty otherwise
 */
@Schema(name = "AccidentStageTwo")
record StageTwoForm(@NotNull Outcome outcome, @NotBlank @Size(max = 1000) @Schema(examples = "Fraktur radius distal kanan, sembuh") String diagnosis,
        @NotBlank @Size(max = 200) @Schema(examples = "dr. Ratna Dewi") String doctor,
        @Size(max = 100) @Schema(examples = "KK3/045/2026") String statementNumber,
        @NotNull @Schema(description = "Day of the doctor's statement", examples = "2026-12-20") LocalDate statedOn,
        @NotNull @Min(0) @Max(36_500) @Schema(description = "Days off work in all", examples = "22") Integer incapacityDays,
        @Schema(description = "After a death", examples = "2026-12-20") LocalDate diedOn,
        @Size(max = 20) @Schema(description = "Of a partial disability") List<@NotNull @Valid LossForm> losses) {

    StageTwoForm {
        losses = losses == null ? List.of() : losses.stream().toList();
    }

    /** The field at fault, of what annotations cannot say; empty if all agree. */
    Optional<String> fault(LocalDate accident, LocalDate today) {
        if (statedOn.isBefore(accident) || statedOn.isAfter(today)) {
            return Optional.of("statedOn");
        }
        boolean died = outcome == Outcome.DEATH;
        if (died != (diedOn != null) || died && (diedOn.isBefore(accident) || diedOn.isAfter(statedOn))) {
            return Optional.of("diedOn");
        }
        boolean lost = outcome == Outcome.PARTIAL_DISABILITY;
        return lost == losses.isEmpty() || losses.stream().anyMatch(form -> form.loss().isEmpty()) ? Optional.of("losses") : Optional.empty();
    }

    /** In the terms of the table of losses. */
    List<Loss> lost() {
        return losses.stream().map(LossForm::loss).flatMap(Optional::stream).toList();
    }

    @Override
    public String toString() {
        return "StageTwoForm[***]";
    }
}
