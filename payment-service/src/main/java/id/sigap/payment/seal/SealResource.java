package id.sigap.payment.seal;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.payment.seal.ProveInclusion.Inclusion;
import id.sigap.payment.seal.ProveInclusion.SealView;
import id.sigap.payment.seal.VerifyLedger.Place;
import id.sigap.payment.seal.VerifyLedger.Stretch;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger's seals, and whether it is still what was sealed. */
@Path("/payment/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OPERATOR", "OFFICER", "SUPERVISOR"})
@Tag(name = "ledger")
public class SealResource {

    private final VerifyLedger verify;
    private final WalkSeals seals;
    private final ProveInclusion prove;
    private final Database db;

    SealResource(VerifyLedger verify, WalkSeals seals, ProveInclusion prove, Database db) {
        this.verify = verify;
        this.seals = seals;
        this.prove = prove;
        this.db = db;
    }

    /**
     * A stretch of the walk, within one part.
     *
     * @param checked how many seals, transfers, entries, holds or accounts were looked at
     * @param breaks  in the order of the walk; empty if all is as it was booked
     * @param next    where to go on, to be sent as {@code cursor}; null at the end
     */
    public record Verification(Part part, @Schema(examples = "20000") long checked, List<Break> breaks,
            @Schema(examples = "U0VBTFM6MTIwMA") String next) {
    }

    @GET
    @Path("/verification")
    @RunOnVirtualThread
    @RolesAllowed({"OPERATOR", "SUPERVISOR"})
    @Operation(summary = "Verify the ledger, a stretch at a time",
            description = """
                    Recomputes every seal from the transfers, the chain of seals, and every balance from its entries. Each answer takes some seconds; go on with its `next`
                    as `cursor` until there is none. `anchor`, a seal that was noted elsewhere as NUMBER:HASH, is looked at on the first stretch: it tells whether the end
                    of the chain was cut off or made anew.""")
    public Verification verification(@QueryParam("cursor") String cursor, @QueryParam("anchor") @Schema(examples = "81204:41aa…") String anchor) {
        Place place = Cursor.read(cursor, Place::of).orElse(Place.start());
        List<Break> breaks = new ArrayList<>();
        if (anchor != null) {
            seals.held(read(anchor)).ifPresent(breaks::add);
        }
        Stretch stretch = verify.from(place);
        breaks.addAll(stretch.breaks());
        return new Verification(stretch.part(), stretch.checked(), breaks, stretch.next().map(Place::text).map(Cursor::write).orElse(null));
    }

    @GET
    @Path("/seals")
    @RunOnVirtualThread
    @Operation(summary = "The seals, newest first", description = "Number and hash of any of them, kept elsewhere, are an anchor for the verification.")
    public Page<SealView> seals(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        long before = Cursor.read(cursor, Long::parseLong).orElse(Long.MAX_VALUE);
        List<Seal> found = db.list("select " + Seal.COLUMNS + " from ledger_seal where number < ? order by number desc limit ?", Seal::of, before, limit + 1);
        return Page.of(found.stream().map(SealView::of).toList(), limit, seal -> Long.toString(seal.number()));
    }

    @GET
    @Path("/transfers/{id}/proof")
    @RunOnVirtualThread
    @Operation(summary = "That one transfer is under a seal", description = "The audit path of RFC 6962 from the transfer's hash up to its seal's root.")
    @Refuses({"transfer-not-found", "transfer-not-sealed"})
    public Inclusion proof(@PathParam("id") UUID id) {
        return prove.of(id);
    }

    private static Anchor read(String anchor) {
        try {
            return Anchor.of(anchor);
        } catch (IllegalArgumentException none) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("anchor");
        }
    }
}
