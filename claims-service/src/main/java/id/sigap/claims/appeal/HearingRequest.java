package id.sigap.claims.appeal;

import id.sigap.claims.claim.RejectionGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer sends with the decision on an objection. */
sealed interface HearingRequest {

    int LONGEST_NOTE = 1000;

    @Schema(name = "HearingNote")
    record Note(@Size(max = LONGEST_NOTE) @Schema(examples = "The employer has corrected the report.") String note) implements HearingRequest {
        @Override
        public String toString() {
            return "Note[***]";
        }
    }

    @Schema(name = "Dismissal")
    record Dismissal(@NotNull RejectionGround ground, @Size(max = LONGEST_NOTE) @Schema(examples = "Nothing new was brought.") String note) implements HearingRequest {
        @Override
        public String toString() {
            return "Dismissal[" + ground + "]";
        }
    }
}
