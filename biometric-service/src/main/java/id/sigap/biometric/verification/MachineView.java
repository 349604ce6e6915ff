package id.sigap.biometric.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the machine still does for an account.
 *
 * @param retryAt from when on it compares again; missing if it would now, or if officers compare in any case
 */
@Schema(name = "MachineComparisons")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MachineView(@Schema(description = "comparisons left in these 24 hours; at 0 selfies go to an officer", examples = "7") int comparisonsLeft,
        @Schema(description = "a selfie sent before is refused with face-cooling-down") Instant retryAt) {
}
