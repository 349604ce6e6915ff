package id.sigap.claims.pension;

import id.sigap.claims.casefile.BankAccount;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the pension is to go. The account must bear the recipient's legal name; the bank is asked before anything is paid. */
@Schema(name = "PensionBankAccount")
record PensionAccountRequest(@NotNull @Pattern(regexp = "[0-9]{3}") @Schema(description = "Bank code, three digits", examples = "008") String bankCode,
        @NotNull @Pattern(regexp = "[0-9]{5,34}") @Schema(examples = "1234567890") String accountNumber) {

    BankAccount account() {
        return new BankAccount(bankCode, accountNumber);
    }

    @Override
    public String toString() {
        return "PensionAccountRequest[" + bankCode + "]";
    }
}
