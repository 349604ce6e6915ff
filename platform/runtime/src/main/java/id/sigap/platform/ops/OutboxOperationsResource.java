package id.sigap.platform.ops;

import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.outbox.ParkedRows;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators do with events that the broker refused. Reached directly at the service, never through the gateway. */
@Path("/internal/outbox/parked")
@RolesAllowed("OPERATOR")
@RunOnVirtualThread
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class OutboxOperationsResource {

    private final ParkedRows parked;
    private final Outbox outbox;
    private final OperatorActs acts;

    OutboxOperationsResource(ParkedRows parked, Outbox outbox, OperatorActs acts) {
        this.parked = parked;
        this.outbox = outbox;
        this.acts = acts;
    }

    @GET
    @Operation(summary = "Events that the broker refused, oldest first")
    public Page<ParkedRows.ParkedRow> list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        long after = Cursor.read(cursor, Long::valueOf).orElse(Long.MIN_VALUE);
        return Page.of(parked.list(after, limit + 1), limit, row -> Long.toString(row.seq()));
    }

    @POST
    @Path("/{seq}/replay")
    @Operation(summary = "Send an event again, before the later ones of its key", description = "One that is refused again is parked again.")
    public void replay(@PathParam("seq") long seq) {
        Require.found(parked.putBack(seq), "seq");
        acts.record("replay", "outbox " + seq, null);
        outbox.wakeAfterCommit();
    }

    @POST
    @Path("/{seq}/skip")
    @Operation(summary = "Give up an event", description = "It is never sent; the later ones of its key are.")
    public void skip(@PathParam("seq") long seq, @Valid @NotNull SkipRequest request) {
        Require.found(parked.drop(seq), "seq");
        acts.record("skip", "outbox " + seq, request.reason());
        outbox.wakeAfterCommit();
    }
}
