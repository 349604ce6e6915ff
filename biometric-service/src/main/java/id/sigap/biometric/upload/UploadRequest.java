package id.sigap.biometric.upload;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A selfie that is to come in parts. */
@Schema(name = "SelfieUploadRequest")
public record UploadRequest(@NotNull @Schema(description = "the binding's or the claim's id",
        examples = "0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f") UUID operationId,
        @NotNull @Min(1) @Schema(description = "bytes of the whole picture; at most 5 MB", examples = "412345") Integer size,
        @Schema(description = "while the machine pauses: an officer is to compare it", examples = "true") boolean toOfficer) {
}
