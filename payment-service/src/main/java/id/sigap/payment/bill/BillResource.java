package id.sigap.payment.bill;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contribution bills, for the employer who pays them. */
@Path("/payment/v1/employers/{npp}/bills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYER")
@Tag(name = "bills")
public class BillResource {

    private final IssueBill issueBill;
    private final ShowBill showBill;
    private final Bills bills;
    private final OwnNpp own;

    BillResource(IssueBill issueBill, ShowBill showBill, Bills bills, OwnNpp own) {
        this.issueBill = issueBill;
        this.showBill = showBill;
        this.bills = bills;
        this.own = own;
    }

    /** The month whose contributions are to be billed. */
    public record BillRequest(
            @NotNull @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])") @Schema(examples = "2026-11") String month) {
    }

    @POST
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Bill the contributions of a month",
            description = "Bills each worker who was employed in the month and is on no bill for it yet. At most 10,000 workers "
                    + "come on one bill; ask again for the rest. Paid under the kode iuran at a bank.")
    @APIResponse(responseCode = "201", description = "Billed; Location leads to it", content = @Content(schema = @Schema(implementation = BillView.class)))
    @Refuses({"employer-not-known", "month-not-billable", "nothing-to-bill"})
    public Response issue(@PathParam("npp") String npp, @NotNull @Valid BillRequest request) {
        Bill bill = issueBill.issue(own.of(npp), YearMonth.parse(request.month()));
        return Response.created(URI.create("/payment/v1/employers/" + bill.npp() + "/bills/" + bill.kodeIuran()))
                .entity(showBill.whole(bill)).build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "The employer's bills, newest first")
    public Page<BillView> list(@PathParam("npp") String npp, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        Page<Bill> page = Page.of(bills.list(own.of(npp), before, limit + 1), limit, bill -> bill.id().toString());
        return new Page<>(page.items().stream().map(showBill::withoutLines).toList(), page.next());
    }

    @GET
    @Path("/{kodeIuran}")
    @RunOnVirtualThread
    @Operation(summary = "One bill")
    @Refuses("bill-not-found")
    public BillView get(@PathParam("npp") String npp, @PathParam("kodeIuran") String kodeIuran) {
        return showBill.whole(find(npp, kodeIuran));
    }

    @GET
    @Path("/{kodeIuran}/lines")
    @RunOnVirtualThread
    @Operation(summary = "The shares of each worker in each programme")
    @Refuses("bill-not-found")
    public Page<BillView.Line> lines(@PathParam("npp") String npp, @PathParam("kodeIuran") String kodeIuran,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return showBill.lines(find(npp, kodeIuran), cursor, limit);
    }

    private Bill find(String npp, String kodeIuran) {
        Npp asked = own.of(npp);
        return bills.find(kodeIuran).filter(bill -> bill.npp().equals(asked))
                .orElseThrow(() -> new ProblemException(PaymentProblem.BILL_NOT_FOUND));
    }
}
