package id.sigap.claims.review;

import id.sigap.claims.claim.RejectionGround;
import id.sigap.claims.claim.ReturnGround;
import id.sigap.claims.statement.Statement;
import jakarta.validation.Valid;
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

    @Schema(name = "GiveBack")
    record GiveBack(@NotNull ReturnGround ground, @Size(max = LONGEST_NOTE) @Schema(examples = "The second page of the family card is missing.") String note) implements ReviewRequest {
        @Override
        public String toString() {
            return "GiveBack[" + ground + "]";
        }
    }

    @Schema(name = "Findings")
    record Findings(@NotNull @Valid Statement statement, @Size(max = LONGEST_NOTE) @Schema(examples = "The doctor found the thumb and the index lost.") String note)
            implements ReviewRequest {
        @Override
        public String toString() {
            return "Findings[***]";
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
