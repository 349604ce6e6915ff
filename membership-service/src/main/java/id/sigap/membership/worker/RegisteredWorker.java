package id.sigap.membership.worker;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker's new membership.
 *
 * @param reviews what the employer should check in its own order; the registration stands all the same
 */
@Schema(name = "RegisteredWorker")
public record RegisteredWorker(UUID membershipId, @Schema(examples = "24017365528") String kpj,
        @Schema(examples = "[\"NIK_DOB_MISMATCH\"]") List<String> reviews) {
}
