package id.sigap.claims.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a required interview is not needed. */
@Schema(name = "InterviewWaiver")
record WaiverRequest(@NotBlank @Size(max = OutcomeRequest.LONGEST_NOTE) @Schema(description = "For officers; kept sealed",
        examples = "Came to the counter with all originals; face as on the card.") String why) {

    @Override
    public String toString() {
        return "WaiverRequest[***]";
    }
}
