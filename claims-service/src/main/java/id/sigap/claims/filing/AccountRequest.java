package id.sigap.claims.filing;

import id.sigap.claims.casefile.BankAccount;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The member's bank account. It must bear the member's legal name; the bank is asked before anything is paid. */
@Schema(name = "BankAccount")
record AccountRequest(@NotNull @Pattern(regexp = "[0-9]{3}") @Schema(description = "Bank code, three digits", examples = "008") String bankCode,
        @NotNull @Pattern(regexp = "[0-9]{5,34}") @Schema(examples = "1234567890") String accountNumber) {

    BankAccount account() {
        return new BankAccount(bankCode, accountNumber);
    }

    @Override
    public String toString() {
        return "AccountRequest[" + bankCode + "]";
    }
}
