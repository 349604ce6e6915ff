package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Workforce.Employer;
import id.sigap.platform.Clocks;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an employer owes, and what it has paid beyond that. */
@Path("/payment/v1/employers/{npp}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYER")
@Tag(name = "employer account")
public class EmployerAccountResource {

    private final EmployerAccounts accounts;
    private final Workforce workforce;
    private final Arrears arrears;
    private final VirtualAccounts virtualAccounts;
    private final RuleBook rules;
    private final OwnNpp own;
    private final Clock clock;

    EmployerAccountResource(EmployerAccounts accounts, Workforce workforce, Arrears arrears, VirtualAccounts virtualAccounts, RuleBook rules,
            OwnNpp own, Clock clock) {
        this.accounts = accounts;
        this.workforce = workforce;
        this.arrears = arrears;
        this.virtualAccounts = virtualAccounts;
        this.rules = rules;
        this.own = own;
        this.clock = clock;
    }

    /**
     * An account under which any amount may be paid.
     *
     * @param kode           what to pay under, at a bank
     * @param virtualAccount the same as a bank's virtual account number
     * @param credit         paid, and used by no bill yet: the next bills use it
     */
    public record AccountView(@Schema(examples = "00990000017") String kode, @Schema(examples = "1234500990000017") String virtualAccount,
            @Schema(type = SchemaType.INTEGER, examples = "150000") Rupiah credit) {
    }

    /** A payment to the account. */
    public record PaymentView(UUID id, @Schema(type = SchemaType.INTEGER, examples = "1000000") Rupiah amount, LocalDate paidOn,
            @Schema(examples = "20261207000017") String bankReference,
            Instant bookedAt) {
    }

    /**
     * What is unpaid, the oldest month first: the order in which payments are used.
     *
     * @param total  with the fines of today
     * @param credit is taken off by the next payment, or by the next bill
     */
    public record ArrearsView(List<UnpaidView> items, @Schema(type = SchemaType.INTEGER, examples = "605268") Rupiah total,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah credit, LocalDate asOf) {
    }

    /**
     * An unpaid bill.
     *
     * @param overdue    whether it was due before today
     * @param programmes that are unpaid
     * @param lateFine   if it is paid today
     */
    public record UnpaidView(@Schema(examples = "26110000017") String kodeIuran, @Schema(examples = "2026-11") String month, LocalDate dueOn, boolean overdue,
            List<Programme> programmes, @Schema(type = SchemaType.INTEGER, examples = "593400") Rupiah contributions,
            @Schema(type = SchemaType.INTEGER, examples = "11868") Rupiah lateFine) {
    }

    @POST
    @Path("/account")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Open an account under which any amount may be paid",
            description = "What is paid there is used for the oldest unpaid month first: whole programmes of it, with their fine, in the order of the rule "
                    + "`allocation-order`. The rest stays credit for the next bills. Harmless if it is open.")
    @APIResponse(responseCode = "201", description = "Open", content = @Content(schema = @Schema(implementation = AccountView.class)))
    @Refuses("employer-not-known")
    public Response open(@PathParam("npp") String npp) {
        Employer employer = workforce.lock(own.of(npp)).orElseThrow(() -> new ProblemException(PaymentProblem.EMPLOYER_NOT_KNOWN));
        accounts.open(employer, clock.instant());
        return Response.created(URI.create("/payment/v1/employers/" + employer.npp() + "/account")).entity(view(find(employer.npp()))).build();
    }

    @GET
    @Path("/account")
    @RunOnVirtualThread
    @Operation(summary = "The account and its credit")
    @Refuses("employer-account-not-found")
    public AccountView get(@PathParam("npp") String npp) {
        return view(find(own.of(npp)));
    }

    @GET
    @Path("/account/payments")
    @RunOnVirtualThread
    @Operation(summary = "Payments to the account, newest first")
    @Refuses("employer-account-not-found")
    public Page<PaymentView> payments(@PathParam("npp") String npp, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        List<PaymentView> views = accounts.payments(find(own.of(npp)).employerId(), before, limit + 1).stream()
                .map(p -> new PaymentView(p.id(), p.amount(), p.paidOn(), p.bankReference(), p.at())).toList();
        return Page.of(views, limit, payment -> payment.id().toString());
    }

    @GET
    @Path("/arrears")
    @RunOnVirtualThread
    @Operation(summary = "What is unpaid, the oldest month first")
    public ArrearsView arrears(@PathParam("npp") String npp) {
        Npp asked = own.of(npp);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
        List<UnpaidView> unpaid = arrears.unpaid(asked).stream().map(bill -> unpaid(bill, today)).toList();
        Rupiah total = unpaid.stream().map(view -> view.contributions().plus(view.lateFine())).reduce(Rupiah.ZERO, Rupiah::plus);
        return new ArrearsView(unpaid, total, accounts.of(asked).map(EmployerAccount::credit).orElse(Rupiah.ZERO), today);
    }

    private UnpaidView unpaid(Bill bill, LocalDate today) {
        return new UnpaidView(bill.kodeIuran(), bill.month().toString(), bill.dueOn(), bill.dueOn().isBefore(today),
                bill.uncovered().stream().map(Bill.Part::programme).toList(), Bill.total(bill.uncovered()), bill.lateFine(rules, today));
    }

    private EmployerAccount find(Npp npp) {
        return accounts.of(npp).orElseThrow(() -> new ProblemException(PaymentProblem.EMPLOYER_ACCOUNT_NOT_FOUND));
    }

    private AccountView view(EmployerAccount account) {
        return new AccountView(account.kode(), virtualAccounts.numberOf(account.kode()).strip(), account.credit());
    }
}
