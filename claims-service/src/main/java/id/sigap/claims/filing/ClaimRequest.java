package id.sigap.claims.filing;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim to be filed. */
@Schema(name = "ClaimRequest")
record ClaimRequest(@NotNull @Schema(examples = "JHT") Programme programme, @NotNull @Schema(examples = "RESIGNATION") ClaimReason reason,
        @NotNull @Valid AccountRequest bankAccount) {
}
