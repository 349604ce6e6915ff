package id.sigap.payment.statement;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.MemberAccount;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.ledger.Transfer;
import id.sigap.payment.statement.AccountHistory.Line;
import id.sigap.payment.statement.AccountHistory.Place;
import id.sigap.platform.Clocks;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.DayParameter;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Balances and statements of members' accounts at any past day of Jakarta. */
@Path("/payment/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MEMBER", "OFFICER", "SUPERVISOR"})
@Tag(name = "balances")
public class StatementResource {

    private final MemberAccounts accounts;
    private final AccountHistory history;
    private final Caller caller;
    private final Clock clock;

    StatementResource(MemberAccounts accounts, AccountHistory history, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** An account that a person has. */
    public record Account(UUID id, UUID membershipId, Programme programme, @Schema(type = SchemaType.INTEGER, examples = "342000") Rupiah balance,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah held) {
    }

    /** What an account held at the end of a day. */
    public record BalanceOn(UUID accountId, Programme programme, LocalDate on, @Schema(type = SchemaType.INTEGER, examples = "342000") Rupiah balance) {
    }

    /**
     * A page of what was booked from one day to another, both included.
     *
     * @param opening before the first day
     * @param closing at the end of the last day
     */
    public record Statement(UUID accountId, Programme programme, LocalDate from, LocalDate to,
            @Schema(type = SchemaType.INTEGER, examples = "171000") Rupiah opening,
            @Schema(type = SchemaType.INTEGER, examples = "342000") Rupiah closing, List<StatementLine> items,
            @Schema(examples = "MjAyNi0xMS0wMlQwMzowNDowNVovNDI") String next) {
    }

    /**
     * An entry.
     *
     * @param balance  after it
     * @param reverses the transfer that it corrects; null unless kind is REVERSAL
     */
    public record StatementLine(UUID transferId, Transfer.Kind kind, Instant bookedAt,
            @Schema(type = SchemaType.INTEGER, examples = "171000") Rupiah amount,
            @Schema(type = SchemaType.INTEGER, examples = "342000") Rupiah balance, UUID reverses) {
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"OFFICER", "SUPERVISOR"})
    @Operation(summary = "A person's accounts, one per membership and programme")
    public List<Account> ofPerson(@QueryParam("personId") @NotNull UUID personId) {
        return accounts.ofPerson(personId).stream()
                .map(account -> new Account(account.id(), account.membershipId(), account.programme(), account.balance(), account.held())).toList();
    }

    @GET
    @Path("/{id}/balance")
    @RunOnVirtualThread
    @Operation(summary = "What an account held at the end of a day",
            description = "Members ask for their own accounts, whose ids `GET /payment/v1/balances` tells. Without `on` it is today.")
    @Refuses("ledger-account-not-found")
    public BalanceOn balance(@PathParam("id") UUID id, @QueryParam("on") @Schema(examples = "2026-10-31") String on) {
        MemberAccount account = find(id);
        LocalDate day = on == null ? today() : past("on", on);
        return new BalanceOn(id, account.programme(), day, history.balanceBefore(id, startOf(day.plusDays(1))));
    }

    @GET
    @Path("/{id}/statement")
    @RunOnVirtualThread
    @Operation(summary = "What was booked to an account between two days, oldest first, with the balance after each entry",
            description = "Days are days of Jakarta, both included. Cursor pages: pass `next` of a page as `cursor`, with the same days.")
    @Refuses("ledger-account-not-found")
    public Statement statement(@PathParam("id") UUID id, @QueryParam("from") @Schema(examples = "2026-01-01") String from,
            @QueryParam("to") @Schema(examples = "2026-11-30") String to, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        MemberAccount account = find(id);
        LocalDate first = past("from", from);
        LocalDate last = past("to", to);
        if (last.isBefore(first)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("to");
        }
        Instant begin = startOf(first);
        Instant end = startOf(last.plusDays(1));
        Place place = Cursor.read(cursor, Place::of).filter(cut -> !cut.bookedAt().isBefore(begin)).orElse(Place.before(begin));
        Page<Line> page = Page.of(history.lines(id, place, end, limit + 1), limit, line -> new Place(line.bookedAt(), line.seq()).text());
        return new Statement(id, account.programme(), first, last, history.balanceBefore(id, begin), history.balanceBefore(id, end),
                running(history.balanceAt(id, place), page.items()), page.next());
    }

    private static List<StatementLine> running(Rupiah before, List<Line> lines) {
        List<StatementLine> items = new ArrayList<>();
        Rupiah balance = before;
        for (Line line : lines) {
            balance = balance.plus(line.amount());
            items.add(new StatementLine(line.transferId(), line.kind(), line.bookedAt(), line.amount(), balance, line.reverses()));
        }
        return items;
    }

    /** Members see their own accounts only; any other is not there for them. */
    private MemberAccount find(UUID id) {
        boolean officer = caller.roles().contains(Role.OFFICER) || caller.roles().contains(Role.SUPERVISOR);
        return accounts.byIds(List.of(id)).stream().filter(account -> account.personId() != null)
                .filter(account -> officer || caller.personId().filter(account.personId()::equals).isPresent()).findFirst()
                .orElseThrow(() -> new ProblemException(PaymentProblem.LEDGER_ACCOUNT_NOT_FOUND));
    }

    private LocalDate past(String name, String text) {
        LocalDate day = DayParameter.read(name, text);
        if (day.isAfter(today())) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field(name);
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.JAKARTA).toInstant();
    }
}
