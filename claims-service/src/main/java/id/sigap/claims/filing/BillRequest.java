package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.statement.Injury;
import id.sigap.claims.statement.Statement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hospital's bill for the care of a worker.
 *
 * @param accidentId the number of the case, as the hospital was told it
 */
@Schema(name = "HospitalBill")
record BillRequest(@NotNull @Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID accidentId,
        @NotNull @Pattern(regexp = "[A-Za-z0-9./-]{1,40}") @Schema(description = "The hospital's own number: one bill is paid once", examples = "INV-2026-0042") String billNo,
        @NotNull @Valid BillLines care, @NotNull @Valid AccountRequest bankAccount,
        @NotBlank @Size(max = 120) @Schema(description = "The hospital's name as its bank account bears it", examples = "RS MITRA SEHAT") String holder) {

    /** @param care null where the bill stands and papers were replaced only */
    @Schema(name = "HospitalBillCorrection")
    record Correction(@Valid BillLines care) {
    }

    Statement statement() {
        return bill(accidentId, care.care(), billNo);
    }

    /** The bill of a case, as a claim states it. */
    static Statement bill(UUID accidentId, Injury.Care care, String billNo) {
        Injury injury = new Injury(accidentId, null, null, null, null, care, null, null, billNo);
        return new Statement(null, null, null, null, null, null, null, injury, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "BillRequest[" + accidentId + "]";
    }
}
