package id.sigap.payment.payout;

import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.sql.Database;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payouts that people have to look into. */
@Path("/payment/v1/payout-cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OFFICER", "SUPERVISOR", "OPERATOR"})
@Tag(name = "payouts")
public class PayoutCaseResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Database db;

    PayoutCaseResource(Database db) {
        this.db = db;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Open cases of payouts, oldest first",
            description = "Each has an owner and a time by which to look into it, and closes by itself when its payout moves on. Cursor pages: pass `next` of a page as `cursor`.")
    public Page<PayoutCase> open(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, UUID::fromString).orElse(FIRST);
        return Page.of(db.list("select * from payout_case where closed_at is null and id > ? order by id limit ?", PayoutCase::of, after, limit + 1), limit,
                open -> open.id().toString());
    }
}
