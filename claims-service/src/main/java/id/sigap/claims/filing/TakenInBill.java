package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.type.FacilityCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hospital's bill that an officer takes in at a counter: from then on the hospital's own accounts follow it, and name another bank account where one fails. */
@Schema(name = "TakenInBill")
record TakenInBill(@NotNull FacilityCode facility,
        @NotNull @Schema(examples = "CARE") ClaimReason reason, @NotNull @Valid AccountRequest bankAccount,
        @NotBlank @Size(max = 120) @Schema(description = "The hospital's name as its bank account bears it", examples = "RS MITRA SEHAT") String holder,
        @NotNull @Valid Statement statement) {

    ClaimForRequest claim() {
        return new ClaimForRequest(reason, bankAccount, holder, statement);
    }

    @Override
    public String toString() {
        return "TakenInBill[" + facility + "]";
    }
}
