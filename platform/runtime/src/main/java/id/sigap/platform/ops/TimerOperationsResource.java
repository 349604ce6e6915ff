package id.sigap.platform.ops;

import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.timer.ParkedTimers;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators do with timers that were set aside. Reached directly at the service, never through the gateway. */
@Path("/internal/timers/parked")
@RolesAllowed("OPERATOR")
@RunOnVirtualThread
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class TimerOperationsResource {

    private final ParkedTimers parked;
    private final OperatorActs acts;

    TimerOperationsResource(ParkedTimers parked, OperatorActs acts) {
        this.parked = parked;
        this.acts = acts;
    }

    @GET
    @Operation(summary = "Timers that were set aside, oldest first")
    public Page<ParkedTimers.ParkedTimer> list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, UUID::fromString).orElse(ParkedTimers.FIRST);
        return Page.of(parked.list(after, limit + 1), limit, timer -> timer.id().toString());
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Let a timer fire again", description = "One that goes on failing is set aside again.")
    public void replay(@PathParam("id") UUID id) {
        Require.found(parked.putBack(id), "id");
        acts.record("replay", "timer " + id, null);
    }

    @POST
    @Path("/{id}/skip")
    @Operation(summary = "Give up a timer", description = "What it was for is not done.")
    public void skip(@PathParam("id") UUID id, @Valid @NotNull SkipRequest request) {
        Require.found(parked.drop(id), "id");
        acts.record("skip", "timer " + id, request.reason());
    }
}
