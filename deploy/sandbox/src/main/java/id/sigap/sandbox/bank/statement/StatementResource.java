package id.sigap.sandbox.bank.statement;

import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** One day's statement, oldest first, in pages. */
@Path("/bank/admin/statement")
@RunOnVirtualThread
public class StatementResource {

    private final Statement statement;

    StatementResource(Statement statement) {
        this.statement = statement;
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
}
