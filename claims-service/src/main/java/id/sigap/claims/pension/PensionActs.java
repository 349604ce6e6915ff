package id.sigap.claims.pension;

import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.SuspensionGround;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What officers do with a pension; each with a note, which officers alone read. */
final class PensionActs {

    private PensionActs() {
    }

    @Schema(name = "PensionSuspension")
    record Suspension(@NotNull @Schema(examples = "DEATH_TO_BE_PROVED") SuspensionGround ground, @NotBlank @Size(max = 1000) @Schema(examples = "Told by a neighbour") String note) {

        @Override
        public String toString() {
            return "Suspension[" + ground + "]";
        }
    }

    @Schema(name = "PensionResumption")
    record Resumption(@NotBlank @Size(max = 1000) @Schema(examples = "Came to the counter with the KTP") String note) {

        @Override
        public String toString() {
            return "Resumption[***]";
        }
    }

    /** @param on legal day of what ended it; @param childId of a children's pension, the one that leaves it; null to end all of it */
    @Schema(name = "PensionEnding")
    record Ending(@NotNull @Schema(examples = "DEATH") EndGround ground, @NotNull @Schema(examples = "2026-11-02") LocalDate on,
            @Schema(description = "Of a children's pension: only this child leaves it") UUID childId, @NotBlank @Size(max = 1000) @Schema(examples = "By the death certificate") String note) {

        @Override
        public String toString() {
            return "Ending[" + ground + "]";
        }
    }
}
