package id.sigap.sandbox.bank.account;

import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Opens accounts at the sandbox's banks. */
@Path("/bank/admin/accounts")
@RunOnVirtualThread
public class AccountResource {

    private final Accounts accounts;

    AccountResource(Accounts accounts) {
        this.accounts = accounts;
    }

    public record Opening(@NotNull @Pattern(regexp = "[0-9]{3}") String bankCode,
            @NotNull @Pattern(regexp = "[0-9]{5,34}") String accountNo, @NotBlank @Size(max = 100) String name) {
    }

    /** @return the account as kept; its name differs from the one given if the number ends in 001 */
    @POST
    public Account open(@NotNull @Valid Opening opening) {
        if (Bank.of(opening.bankCode()).isEmpty()) {
            throw new Refusal(400, "bank-unknown", "The sandbox knows no bank with this code.");
        }
        Account account = Account.open(opening.bankCode(), opening.accountNo(), opening.name().strip());
        accounts.save(account);
        return account;
    }
}
