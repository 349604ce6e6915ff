package id.sigap.claims.pension;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.Sharer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** @param born tells which child, and {@code childId} where two were born on one day */
    @Schema(name = "PensionChild")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChildFacts(@Schema(description = "As the pension names it; needed where two were born on one day") UUID childId,
            @NotNull @Schema(examples = "2010-03-02") LocalDate born, @Schema(examples = "2026-08-17") LocalDate marriedOn,
            @Schema(examples = "2026-08-17") LocalDate worksSince,
            @Schema(examples = "2026-08-17") LocalDate diedOn) {

        boolean isOf(Sharer child) {
            return born.equals(child.child().born()) && (childId == null || childId.equals(child.id()));
        }

        /** What was told before stays where nothing else is told. */
        Sharer told(Sharer child) {
            Child known = child.child();
            return new Sharer(child.id(), new Child(known.born(), marriedOn == null ? known.married() : marriedOn, worksSince == null ? known.works() : worksSince),
                    diedOn == null ? child.leftOn() : diedOn);
        }

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
