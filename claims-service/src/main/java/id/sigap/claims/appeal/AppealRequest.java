package id.sigap.claims.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the claimant objects. */
@Schema(name = "Appeal")
record AppealRequest(@NotBlank @Size(max = 2000) @Schema(examples = "My employer reported the end of my work last week.") String words) {

    @Override
    public String toString() {
        return "AppealRequest[***]";
    }
}
