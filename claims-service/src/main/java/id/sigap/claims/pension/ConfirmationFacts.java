package id.sigap.claims.pension;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Form 7A: what has changed since the last confirmation. That the recipient lives shows the face.
 *
 * @param remarriedOn    widow or widower: wedding day
 * @param ableToWorkSince disability: first day
 * @param children       of a children's pension, those of whom something has changed
 */
@Schema(name = "PensionFacts", description = "Only what has changed; nothing where nothing has")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConfirmationFacts(@Schema(examples = "2026-08-17") LocalDate remarriedOn, @Schema(examples = "2026-08-17") LocalDate ableToWorkSince,
        @Size(max = 20) List<@NotNull @Valid ChildFacts> children) {

    /** @param born tells which child */
    @Schema(name = "PensionChild")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChildFacts(@NotNull @Schema(examples = "2010-03-02") LocalDate born, @Schema(examples = "2026-08-17") LocalDate marriedOn,
            @Schema(examples = "2026-08-17") LocalDate worksSince) {

        @Override
        public String toString() {
            return "ChildFacts[***]";
        }
    }

    @Override
    public String toString() {
        return "ConfirmationFacts[***]";
    }
}
