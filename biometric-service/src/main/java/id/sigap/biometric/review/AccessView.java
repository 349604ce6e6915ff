package id.sigap.biometric.review;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody looked at a picture.
 *
 * @param officer a stand-in that is always the same for the same officer; who it is, an enquiry finds out by it
 */
@Schema(name = "PictureAccess")
public record AccessView(UUID accessId, UUID verificationId, @Schema(description = "your selfie, or the photograph that it was compared with") PictureKind picture,
        @Schema(examples = "OFFICER") Role role, Pseudonym officer, Instant seenAt) {
}
