package id.sigap.payment.reconciliation;

import id.sigap.payment.reconciliation.ImportStatement.Imported;
import id.sigap.platform.Clocks;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.DayParameter;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.contracts.problem.CommonProblem;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bank's statements, and how they agree with the books. */
@Path("/payment/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
@Tag(name = "reconciliation")
public class StatementsResource {

    private static final UUID LAST = new UUID(-1, -1);
    private static final int MOST_DAYS = 93;
    private static final int LONGEST_SECONDS = 300;

    private final ImportStatement importStatement;
    private final BankStatements statements;
    private final ControlTotals totals;
    private final Caller caller;
    private final Clock clock;

    StatementsResource(ImportStatement importStatement, BankStatements statements, ControlTotals totals, Caller caller, Clock clock) {
        this.importStatement = importStatement;
        this.statements = statements;
        this.totals = totals;
        this.caller = caller;
        this.clock = clock;
    }

    // no Idempotency-Key: account and number of the statement are one, and its body is read once
    @POST
    @Consumes({"application/xml", "text/xml", "application/gzip", "application/octet-stream"})
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    @RunOnVirtualThread
    @Operation(summary = "Import a statement of the bank",
            description = "camt.053 of any version, as it is or packed with gzip. Reconciled right afterwards. `follows` is false where it does not open with "
                    + "what the one before closed with. The same statement once more changes nothing.")
    @APIResponse(responseCode = "201", description = "Imported", content = @Content(schema = @Schema(implementation = BankStatement.class)))
    @APIResponse(responseCode = "200", description = "It was imported before", content = @Content(schema = @Schema(implementation = BankStatement.class)))
    @Refuses({"statement-unreadable", "statement-too-large", "statement-of-other-account", "statement-not-balanced", "statement-changed"})
    public Response take(InputStream file) {
        Imported imported = importStatement.from(file, caller.accountId());
        return Response.status(imported.fresh() ? Response.Status.CREATED : Response.Status.OK).entity(imported.statement()).build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Statements, newest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    public Page<BankStatement> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(LAST);
        return Page.of(statements.list(before, limit + 1), limit, statement -> statement.id().toString());
    }

    @GET
    @Path("/totals")
    @RunOnVirtualThread
    @Operation(summary = "Counts and sums of each day: ledger, bank, and bills or payouts", description = "At most 93 days, by the bank's days.")
    public List<ControlTotals.Day> totals(@QueryParam("from") String from, @QueryParam("to") String to) {
        LocalDate first = DayParameter.read("from", from);
        LocalDate last = DayParameter.read("to", to);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("to");
        }
        return totals.days(first, last);
    }

    @GET
    @Path("/suspense")
    @RunOnVirtualThread
    @Operation(summary = "Credits that nothing explains yet, by age")
    public ControlTotals.Suspense suspense() {
        return totals.suspense(LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA));
    }
}
