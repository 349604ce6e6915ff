package id.sigap.claims.review;

import id.sigap.claims.claim.RejectionGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer sends with a decision. */
sealed interface ReviewRequest {

    int LONGEST_NOTE = 1000;

    @Schema(name = "ReviewNote")
    record Note(@Size(max = LONGEST_NOTE) @Schema(examples = "Letter and employer's report agree.") String note) implements ReviewRequest {
        @Override
        public String toString() {
            return "Note[***]";
        }
    }

    @Schema(name = "Rejection")
    record Rejection(@NotNull RejectionGround ground, @Size(max = LONGEST_NOTE) @Schema(examples = "The employer still reports wages.") String note) implements ReviewRequest {
        @Override
        public String toString() {
            return "Rejection[" + ground + "]";
        }
    }
}
