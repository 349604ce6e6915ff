package id.sigap.payment.own;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.VirtualAccounts;
import id.sigap.payment.contribution.bpu.BpuMember;
import id.sigap.payment.contribution.bpu.BpuSector;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/** Bills of members who pay their contributions themselves (BPU). */
@Path("/payment/v1/own-bills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("MEMBER")
@Tag(name = "own bills")
public class OwnBillResource {

    /** Nobody reports more. */
    private static final long MOST_INCOME = 1_000_000_000_000L;

    private final IssueOwnBill issueBill;
    private final OwnBills bills;
    private final VirtualAccounts virtualAccounts;
    private final Caller caller;

    OwnBillResource(IssueOwnBill issueBill, OwnBills bills, VirtualAccounts virtualAccounts, Caller caller) {
        this.issueBill = issueBill;
        this.bills = bills;
        this.virtualAccounts = virtualAccounts;
        this.caller = caller;
    }

    /** What one works at, as far as contributions depend on it. */
    public enum Sector {
        /** Ojol, ojek pangkalan, drivers, couriers; with a platform or without. */
        TRANSPORT,
        OTHER
    }

    /**
     * What a member wants to pay.
     *
     * @param months         1, 3, 6 or 12, by the rule {@code bpu-periods}; months in arrears come on top
     * @param monthlyIncome  as the member reports it, whole rupiah
     * @param jht            whether JHT is joined; JKK and JKM always are
     * @param employsOthers  then JHT has to be joined
     */
    public record OwnBillRequest(@NotNull UUID membershipId, @Min(1) @Max(12) int months, @Min(0) @Max(MOST_INCOME) @Schema(examples = "2500000") long monthlyIncome,
            @NotNull Sector sector, boolean jht, boolean employsOthers) {
    }

    /** Whether it was paid. */
    public enum OwnBillStatus {
        ISSUED, PAID
    }

    /** What is paid for one month and programme. */
    public record OwnBillLine(@Schema(examples = "2026-12") String month, Programme programme,
            @Schema(type = SchemaType.INTEGER, examples = "2600000") Rupiah base, @Schema(type = SchemaType.INTEGER, examples = "26000") Rupiah amount) {
    }

    /**
     * A bill.
     *
     * @param kodeIuran      what to pay under, at a bank
     * @param virtualAccount the same as a bank's virtual account number
     * @param months         with those in arrears
     * @param payBy          last day on which it may be paid
     */
    public record OwnBillView(@Schema(examples = "26120000017") String kodeIuran, @Schema(examples = "1234526120000017") String virtualAccount,
            UUID membershipId, @Schema(examples = "2026-12") String firstMonth, int months, OwnBillStatus status,
            @Schema(type = SchemaType.INTEGER, examples = "84800") Rupiah amountDue, LocalDate payBy, Instant issuedAt, Instant paidAt,
            List<OwnBillLine> lines) {
    }

    @POST
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Ask for a bill over some months",
            description = "From the present month, or from the first that is unpaid: with up to three months in arrears. Who was inactive owes nothing for the "
                    + "time before. Of several bills over the same months one is paid, the bank refuses the others.")
    @APIResponse(responseCode = "201", description = "Billed; Location leads to it", content = @Content(schema = @Schema(implementation = OwnBillView.class)))
    @Refuses({"own-membership-not-found", "period-not-payable", "jht-required", "paid-far-ahead", "too-many-unpaid-bills"})
    public Response issue(@NotNull @Valid OwnBillRequest request) {
        if (request.employsOthers() && !request.jht()) {
            throw new ProblemException(PaymentProblem.JHT_REQUIRED).field("jht");
        }
        BpuMember member = new BpuMember(Rupiah.of(request.monthlyIncome()), BpuSector.valueOf(request.sector().name()), request.employsOthers(),
                request.jht(), false);
        OwnBill bill = issueBill.issue(person(), new IssueOwnBill.Wish(request.membershipId(), member, request.months()));
        return Response.created(URI.create("/payment/v1/own-bills/" + bill.kodeIuran())).entity(view(bill)).build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "The member's bills, newest first")
    public Page<OwnBillView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        Page<OwnBill> page = Page.of(bills.list(person(), before, limit + 1), limit, bill -> bill.id().toString());
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    @GET
    @Path("/{kodeIuran}")
    @RunOnVirtualThread
    @Operation(summary = "One bill")
    @Refuses("bill-not-found")
    public OwnBillView get(@PathParam("kodeIuran") String kodeIuran) {
        UUID person = person();
        return bills.find(kodeIuran).filter(bill -> bill.personId().equals(person)).map(this::view)
                .orElseThrow(() -> new ProblemException(PaymentProblem.BILL_NOT_FOUND));
    }

    private UUID person() {
        return caller.personId().orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
    }

    private OwnBillView view(OwnBill bill) {
        return new OwnBillView(bill.kodeIuran(), virtualAccounts.numberOf(bill.kodeIuran()).strip(), bill.membershipId(), bill.firstMonth().toString(),
                bill.months(), bill.isPaid() ? OwnBillStatus.PAID : OwnBillStatus.ISSUED, bill.contributions(), bill.payBy(), bill.issuedAt(),
                bill.isPaid() ? bill.payment().at() : null,
                bill.lines().stream().map(l -> new OwnBillLine(l.month().toString(), l.programme(), l.base(), l.amount())).toList());
    }
}
