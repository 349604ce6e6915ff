package id.sigap.payment.ledger;

import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows that the books balance. */
@Path("/payment/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OPERATOR", "OFFICER", "SUPERVISOR"})
@Tag(name = "ledger")
public class LedgerResource {

    // one statement, one snapshot: figures that belong together
    private static final String PROOF = """
            select count(*) filter (where stripe_of is null) as accounts, coalesce(sum(balance), 0)::bigint as total, coalesce(sum(held), 0)::bigint as held,
                (select count(*) from ledger_transfer) as transfers,
                (select coalesce(sum(amount), 0)::bigint from ledger_entry) as entries,
                (select coalesce(sum(amount), 0)::bigint from ledger_hold where state = 'PLACED') as holds
            from ledger_account""";

    private static final String CONTROLS = """
            select whole.code, sum(part.balance)::bigint as balance from ledger_account part
            join ledger_account whole on whole.id = coalesce(part.stripe_of, part.id)
            where part.code is not null group by whole.id order by whole.id""";

    private final Database db;
    private final Clock clock;

    LedgerResource(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * The proof.
     *
     * @param balanced     whether all balances and all entries sum to zero and what is held is what the holds say
     * @param sumOfAll     sum of all accounts
     * @param sumOfEntries sum of all entries ever made
     */
    public record Proof(boolean balanced, long accounts, long transfers,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah sumOfAll,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah sumOfEntries,
            @Schema(type = SchemaType.INTEGER, examples = "342000") Rupiah held, List<Control> controlAccounts, Instant asOf) {
    }

    /** An account that is nobody's own. */
    public record Control(@Schema(examples = "FUND_JKK") String code, @Schema(type = SchemaType.INTEGER, examples = "53400") Rupiah balance) {
    }

    @GET
    @Path("/proof")
    @RunOnVirtualThread
    @Operation(summary = "The ledger's proof: the sum of all accounts is zero",
            description = "What is owed is positive (members, funds, tax), what is at the bank is negative.")
    public Proof proof() {
        List<Control> controls = db.list(CONTROLS, row -> new Control(row.text("code"), row.rupiah("balance")));
        return db.first(PROOF, row -> {
            Rupiah total = row.rupiah("total");
            Rupiah entries = row.rupiah("entries");
            boolean balanced = total.equals(Rupiah.ZERO) && entries.equals(Rupiah.ZERO) && row.number("held") == row.number("holds");
            return new Proof(balanced, row.number("accounts"), row.number("transfers"), total, entries, row.rupiah("held"), controls,
                    clock.instant());
        }).orElseThrow();
    }
}
