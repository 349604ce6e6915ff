package id.sigap.platform.ops;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.inbox.ParkedEvents;
import id.sigap.platform.inbox.ParkedKeys;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators do with events that wait. Reached directly at the service, never through the gateway. */
@Path("/internal/events")
@RolesAllowed("OPERATOR")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class OperationsResource {

    private static final int MOST_KEYS = 1000;

    private final ParkedKeys parked;
    private final OperatorActs acts;

    OperationsResource(ParkedKeys parked, OperatorActs acts) {
        this.parked = parked;
        this.acts = acts;
    }

    /** The key that is meant. */
    public record ParkedKeyName(@NotBlank String consumer, @NotBlank String topic, @NotNull String key) {
    }

    /** The key whose first event is given up, and why. */
    public record SkipKey(@NotBlank String consumer, @NotBlank String topic, @NotNull String key,
            @NotBlank @Size(max = SkipRequest.LONGEST_REASON) String reason) {
    }

    /** Whether there was anything to skip. */
    public record Skipped(boolean skipped) {
    }

    @GET
    @Path("/parked")
    @RunOnVirtualThread
    @Operation(summary = "Keys whose events wait for an operator, oldest first")
    public List<ParkedEvents.ParkedKey> list() {
        return parked.list(MOST_KEYS);
    }

    @POST
    @Path("/parked/replay")
    @RunOnVirtualThread
    @Operation(summary = "Handle the events of a key again, in order")
    public ParkedKeys.Replay replay(@Valid @NotNull ParkedKeyName name) {
        record("replay", name.consumer(), name.topic(), name.key(), null);
        return known(() -> parked.replay(name.consumer(), name.topic(), name.key()));
    }

    @POST
    @Path("/parked/skip")
    @RunOnVirtualThread
    @Operation(summary = "Give up the first event of a key")
    public Skipped skip(@Valid @NotNull SkipKey name) {
        record("skip", name.consumer(), name.topic(), name.key(), name.reason());
        return known(() -> new Skipped(parked.skip(name.consumer(), name.topic(), name.key())));
    }

    @POST
    @Path("/projections/{consumer}/rebuild")
    @RunOnVirtualThread
    @Operation(summary = "Empty a projection and build it again from its topics")
    public void rebuild(@PathParam("consumer") String consumer) {
        QuarkusTransaction.requiringNew().run(() -> acts.record("rebuild", "projection " + consumer, null));
        known(() -> {
            parked.rebuild(consumer);
            return null;
        });
    }

    /** Before the act, in a transaction of its own: what was begun is known even if it fails half-way. */
    private void record(String act, String consumer, String topic, String key, String reason) {
        QuarkusTransaction.requiringNew().run(() -> acts.record(act, "event " + consumer + " " + topic + " " + key, reason));
    }

    private static <T> T known(Supplier<T> act) {
        try {
            return act.get();
        } catch (NoSuchElementException unknown) {
            throw new ProblemException(CommonProblem.NOT_FOUND).field("consumer");
        } catch (IllegalArgumentException notRebuildable) {
            throw new ProblemException(CommonProblem.CONFLICT).field("consumer");
        }
    }
}
