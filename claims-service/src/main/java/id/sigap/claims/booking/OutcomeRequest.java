package id.sigap.claims.booking;

import id.sigap.claims.interview.rule.DoubtGround;
import id.sigap.claims.interview.rule.Outcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer found in an interview. */
@Schema(name = "InterviewOutcome")
record OutcomeRequest(@NotNull @Schema(examples = "CONFIRMED") Outcome outcome, @Schema(description = "Of a doubt, and only of one") DoubtGround ground,
        @Size(max = OutcomeRequest.LONGEST_NOTE) @Schema(description = "For officers; kept sealed", examples = "Originals at hand, face as on the card.") String note) {

    static final int LONGEST_NOTE = 1000;

    @Override
    public String toString() {
        return "OutcomeRequest[" + outcome + "]";
    }
}
