package id.sigap.payment.cases;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.cases.MoneyCase.Kind;
import id.sigap.payment.cases.MoneyCase.Outcome;
import id.sigap.payment.cases.MoneyCase.Owner;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Differences about money, for those who look into them. */
@Path("/payment/v1/money-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
@Tag(name = "reconciliation")
public class MoneyCaseResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final MoneyCases cases;
    private final CloseCase close;
    private final Clock clock;

    MoneyCaseResource(MoneyCases cases, CloseCase close, Clock clock) {
        this.cases = cases;
        this.close = close;
        this.clock = clock;
    }

    /**
     * What came of a case.
     *
     * @param note         why, without anybody's name
     * @param correctionId for CORRECTED: the booked correction of the case's transfer
     */
    public record Closing(@NotNull Choice outcome, @NotBlank @Size(max = 500) @Schema(examples = "Bank telah mengembalikan dana") String note,
            UUID correctionId) {
    }

    /** How a person may close a case. */
    public enum Choice {
        ACCEPTED, SETTLED_WITH_BANK, CORRECTED
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Cases, oldest first", description = "Open ones unless `open=false`. Cursor pages: pass `next` of a page as `cursor`.")
    public Page<MoneyCase> list(@QueryParam("open") @DefaultValue("true") boolean open, @QueryParam("kind") String kind, @QueryParam("owner") String owner,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        MoneyCases.Filter filter = new MoneyCases.Filter(open, constant(Kind.class, "kind", kind), constant(Owner.class, "owner", owner), overdue);
        UUID after = Cursor.read(cursor, UUID::fromString).orElse(FIRST);
        return Page.of(cases.list(filter, after, limit + 1, clock.instant()), limit, found -> found.id().toString());
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "One case")
    @Refuses("money-case-not-found")
    public MoneyCase get(@PathParam("id") UUID id) {
        return cases.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.MONEY_CASE_NOT_FOUND));
    }

    @POST
    @Path("/{id}/closings")
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Close a case by hand, with a reason",
            description = "No money moves by it. CORRECTED names the correction of the ledger that two people have booked before.")
    @APIResponse(responseCode = "200", description = "Closed", content = @Content(schema = @Schema(implementation = MoneyCase.class)))
    @Refuses({"money-case-not-found", "money-case-closed", "money-case-not-corrected"})
    public Response close(@PathParam("id") UUID id, @NotNull @Valid Closing closing) {
        Outcome outcome = switch (closing.outcome()) {
            case ACCEPTED -> Outcome.ACCEPTED;
            case SETTLED_WITH_BANK -> Outcome.SETTLED_WITH_BANK;
            case CORRECTED -> Outcome.CORRECTED;
        };
        return Response.ok(close.close(id, outcome, closing.note(), closing.correctionId())).build();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String text) {
        try {
            return text == null ? null : Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field(field);
        }
    }
}
