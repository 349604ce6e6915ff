package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a firm claims of JKK: the wage that it kept paying, transport or care that it paid for. */
@Schema(name = "FirmsClaimRequest")
record ClaimForRequest(@NotNull @Schema(examples = "WAGE_REPLACEMENT") ClaimReason reason, @NotNull @Valid AccountRequest bankAccount,
        @NotBlank @Size(max = 120) @Schema(description = "The firm's name as its bank account bears it", examples = "PT MAJU BERSAMA") String holder,
        @NotNull @Valid Statement statement) {

    @Override
    public String toString() {
        return "ClaimForRequest[" + reason + "]";
    }
}
