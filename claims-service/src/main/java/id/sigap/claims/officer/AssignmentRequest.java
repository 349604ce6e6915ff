package id.sigap.claims.officer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a supervisor gives a claim. */
@Schema(name = "Assignment")
record AssignmentRequest(@NotNull @Schema(examples = "0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f") UUID officerId) {
}
