package id.sigap.claims.filing;

import id.sigap.claims.statement.Statement;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param statement in the place of the one before; null where only papers were corrected */
@Schema(name = "Correction")
record CorrectionRequest(@Valid Statement statement) {
}
