package id.sigap.sandbox.fault;

import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;

/** Orders faults, for tests and rehearsals. */
@Path("/{world:bank|registry|immigration}/admin/faults")
@RunOnVirtualThread
public class FaultResource {

    private static final int DEFAULT_DELAY_MILLIS = 3_000;

    private final Faults faults;

    FaultResource(Faults faults) {
        this.faults = faults;
    }

    /** @param delayMillis for DELAY only; 3,000 if left out */
    public record Order(@NotNull FaultKind kind, @Min(1) @Max(1_000) int times, @Min(0) @Max(60_000) Integer delayMillis) {
    }

    @POST
    public List<Faults.Fault> order(@PathParam("world") String name, @NotNull @Valid Order order) {
        World world = world(name);
        if (!order.kind().fits(world)) {
            throw new Refusal(400, "fault-unknown", order.kind() + " does not happen at the " + name + ".");
        }
        int delay = order.delayMillis() == null ? DEFAULT_DELAY_MILLIS : order.delayMillis();
        faults.order(world, new Faults.Fault(order.kind(), order.times(), delay));
        return faults.open(world);
    }

    @GET
    public List<Faults.Fault> open(@PathParam("world") String name) {
        return faults.open(world(name));
    }

    @DELETE
    public void clear(@PathParam("world") String name) {
        faults.clear(world(name));
    }

    private static World world(String name) {
        return World.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
