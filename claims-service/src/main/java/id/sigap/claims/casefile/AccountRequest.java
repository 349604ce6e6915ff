package id.sigap.claims.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank account as a request names it. It must bear the legal name of who is paid; the bank is asked before anything is paid. */
@Schema(name = "BankAccount")
public record AccountRequest(@NotNull @Pattern(regexp = "[0-9]{3}") @Schema(description = "Bank code, three digits", examples = "008") String bankCode,
        @NotNull @Pattern(regexp = "[0-9]{5,34}") @Schema(examples = "1234567890") String accountNumber) {

    public BankAccount account() {
        return new BankAccount(bankCode, accountNumber);
    }

    @Override
    public String toString() {
        return "AccountRequest[" + bankCode + "]";
    }
}
