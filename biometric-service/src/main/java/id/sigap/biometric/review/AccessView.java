package id.sigap.biometric.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody looked at a picture.
 *
 * @param verificationId whose picture it was; missing where it was opened for a case of likeness
 * @param likenessCaseId the case that it was opened for, because another person's face is like yours
 * @param officer a stand-in that is always the same for the same officer; who it is, an enquiry finds out by it
 */
@Schema(name = "PictureAccess")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessView(UUID accessId, UUID verificationId, UUID likenessCaseId,
        @Schema(description = "your selfie, the photograph that it was compared with, or the document that you sent") PictureKind picture,
        @Schema(examples = "OFFICER") Role role, Pseudonym officer, Instant seenAt) {
}
