package id.sigap.sandbox.bank.statement;

import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** One day's statement, oldest first, in pages. */
@Path("/bank/admin/statement")
@RunOnVirtualThread
public class StatementResource {

    private final Statement statement;
    private final Camt053 camt053;

    StatementResource(Statement statement, Camt053 camt053) {
        this.statement = statement;
        this.camt053 = camt053;
    }

    public record Page(LocalDate date, List<Statement.Entry> entries) {
    }

    /**
     * @param date  a day in Jakarta, {@code yyyy-MM-dd}
     * @param after id of the last entry already read
     */
    @GET
    public Page read(@QueryParam("date") @NotNull String date, @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("1000") @Min(1) @Max(1_000) int limit) {
        try {
            LocalDate day = LocalDate.parse(date);
            return new Page(day, statement.of(day, after, limit));
        } catch (DateTimeParseException notADate) {
            throw new Refusal(400, "invalid", "date is not of the form yyyy-MM-dd");
        }
    }

    /**
     * The account's statement as a file (camt.053.001.08): what came after an entry, and the balances before and after. Each file follows the one before
     * when it is asked for after the last entry of that one, which ends its number.
     *
     * @param accountNo the client's account
     * @param after     id of the last entry on the file before
     * @param closedOn  the day that it closes on; today if left out
     */
    @GET
    @Path("/camt053")
    @Produces("application/xml")
    public byte[] file(@QueryParam("accountNo") @NotNull @Pattern(regexp = "[0-9]{1,19}") String accountNo, @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("closedOn") String closedOn) {
        try {
            return camt053.write(accountNo, after, closedOn == null ? Optional.empty() : Optional.of(LocalDate.parse(closedOn)));
        } catch (DateTimeParseException notDate) {
            throw new Refusal(400, "invalid", "closedOn is not of the form yyyy-MM-dd");
        }
    }
}
