package id.sigap.platform.ops;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is given up; kept with the act, so no personal data. */
public record SkipRequest(@NotBlank @Size(max = SkipRequest.LONGEST_REASON) String reason) {

    static final int LONGEST_REASON = 500;
}
