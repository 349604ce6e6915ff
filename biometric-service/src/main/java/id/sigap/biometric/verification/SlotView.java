package id.sigap.biometric.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.biometric.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An operation that waits for a face, as its owner sees it.
 *
 * @param latest  the last selfie sent for it; missing before the first
 * @param machine what the machine still does for the account
 */
@Schema(name = "VerificationSlot")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SlotView(UUID operationId, Purpose purpose, SlotStatus state, NextStep next,
        @Schema(description = "what to do now, in the language of Accept-Language", examples = "Take a selfie and send it.") String nextText,
        @Schema(description = "all that can be done now, best first; empty once it is matched or over", examples = "[\"SELFIE\"]") List<Way> ways,
        Instant expiresAt, VerificationView latest, MachineView machine) {
}
