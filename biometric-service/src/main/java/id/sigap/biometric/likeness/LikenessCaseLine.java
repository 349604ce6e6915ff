package id.sigap.biometric.likeness;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that waits for an officer. */
@Schema(name = "LikenessCaseLine")
public record LikenessCaseLine(UUID caseId, Instant raisedAt) {
}
