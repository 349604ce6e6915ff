package id.sigap.claims.officer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in a sample. */
@Schema(name = "SampleFinding")
record FindingRequest(@NotNull @Schema(examples = "FINDING") Outcome outcome,
        @Schema(description = "With FINDING, and only then", examples = "ACCOUNT_OF_ANOTHER") Ground ground) {

    enum Outcome {
        OK, FINDING
    }

    enum Ground {
        IDENTITY_IN_DOUBT, STILL_EMPLOYED, ACCOUNT_OF_ANOTHER, AMOUNT_WRONG, DATA_CONTRADICT, COLLUSION_SUSPECTED, OTHER
    }
}
