package id.sigap.payment.balance;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.MemberAccount;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.readmodel.Kpjs;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member's own balances. */
@Path("/payment/v1/balances")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("MEMBER")
@Tag(name = "balances")
public class BalanceResource {

    private final MemberAccounts accounts;
    private final Kpjs kpjs;
    private final Caller caller;
    private final Clock clock;

    BalanceResource(MemberAccounts accounts, Kpjs kpjs, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.kpjs = kpjs;
        this.caller = caller;
        this.clock = clock;
    }

    /** Balances as the ledger has them at {@code asOf}. */
    public record Balances(List<Balance> items, Instant asOf) {
    }

    /**
     * One account.
     *
     * @param accountId by which its statements are found
     * @param kpj       null while the membership is not known here yet
     * @param held      part of the balance that waits for a claim's outcome
     */
    public record Balance(UUID accountId, @Schema(examples = "26110000017") String kpj, Programme programme,
            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER, examples = "342000") Rupiah balance,
            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER, examples = "0") Rupiah held) {
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "The member's balances, one per KPJ and programme",
            description = "Empty until the account is bound to a person and a contribution was booked.")
    public Balances mine() {
        List<MemberAccount> own = caller.personId().map(accounts::ofPerson).orElse(List.of());
        Map<UUID, Kpj> numbers = kpjs.of(own.stream().map(MemberAccount::membershipId).distinct().toList());
        return new Balances(own.stream().map(account -> balance(account, numbers.get(account.membershipId()))).toList(), clock.instant());
    }

    private static Balance balance(MemberAccount account, Kpj kpj) {
        return new Balance(account.id(), kpj == null ? null : kpj.value(), account.programme(), account.balance(), account.held());
    }
}
