package id.sigap.biometric.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An upload as its sender sees it.
 *
 * @param refusal        the problem's type; only when refused
 * @param verificationId the selfie that became of it; only when sent
 */
@Schema(name = "SelfieUpload")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UploadView(UUID uploadId, UUID operationId, UploadState state,
        @Schema(description = "bytes that have arrived", examples = "262144") long offset, @Schema(examples = "412345") int size,
        @Schema(examples = "urn:sigap:problem:picture-damaged") String refusal, UUID verificationId, Instant expiresAt) {

    static UploadView of(Upload upload) {
        return new UploadView(upload.id(), upload.operationId(), upload.state(), upload.progress().offset(), upload.size(), upload.refusal(),
                upload.verificationId(), upload.expiresAt());
    }
}
