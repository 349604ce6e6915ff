package id.sigap.probe;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.security.stepup.StepUp;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What tests and benches ask of the probe. */
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProbeResource {

    private final Outbox outbox;
    private final ProbeTables tables;
    private final Caller caller;
    private final StepUp stepUp;
    private final Clock clock;

    ProbeResource(Outbox outbox, ProbeTables tables, Caller caller, StepUp stepUp, Clock clock) {
        this.outbox = outbox;
        this.tables = tables;
        this.caller = caller;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    /** A thing to be made. */
    public record Thing(@NotBlank String name, @Min(1) int size, @Valid Inner inner) {
    }

    /** Something in it. */
    public record Inner(@NotBlank String label) {
    }

    /** What was made. */
    public record Made(UUID id, String name, Instant at) {
    }

    /** Appends {@code n} events of one claim, each in a transaction of its own. */
    @POST
    @Path("/claims/{claim}/events")
    public void append(@PathParam("claim") UUID claim, @QueryParam("n") int n, @QueryParam("bulk") boolean bulk) {
        for (int i = 0; i < n; i++) {
            append(claim, bulk ? Lane.BULK : Lane.INTERACTIVE);
        }
    }

    /**
     * Appends one event of a new claim in each {@code 1/rate} s, whatever becomes of those before (open loop), each in a transaction
     * of its own: the load of a busy service without the requests that would bring it. Says when each claim's event was committed.
     */
    @POST
    @Path("/arrivals")
    public Map<UUID, Instant> arrivals(@QueryParam("rate") @Min(1) @Max(10_000) int rate, @QueryParam("seconds") @Min(1) @Max(120) int seconds)
            throws InterruptedException {
        Map<UUID, Instant> commits = new ConcurrentHashMap<>();
        long begin = System.nanoTime();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rate * seconds; i++) {
                long due = begin + i * 1_000_000_000L / rate;
                Thread.sleep(Duration.ofNanos(due - System.nanoTime()));
                each.submit(() -> {
                    UUID claim = UUID.randomUUID();
                    append(claim, Lane.INTERACTIVE);
                    commits.put(claim, clock.instant());
                });
            }
        }
        return commits;
    }

    private void append(UUID claim, Lane lane) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new HoldRequested(claim, claim, clock.instant()), lane));
    }

    @POST
    @Path("/things")
    @Transactional
    @Idempotent
    public Response make(@Valid @NotNull Thing thing) {
        UUID id = Ids.next();
        tables.update("insert into thing (id, name) values (?, ?)", id, thing.name());
        return Response.created(URI.create("/probe/things/" + id)).entity(new Made(id, thing.name(), clock.instant())).build();
    }

    @GET
    @Path("/me")
    @RolesAllowed("MEMBER")
    public String me() {
        return "\"" + caller.accountId() + "\"";
    }

    @POST
    @Path("/confirmed")
    @RolesAllowed("MEMBER")
    @Transactional
    public void confirmed(@HeaderParam(StepUp.HEADER) String token, @QueryParam("digest") String digest, @QueryParam("fail") boolean fail) {
        stepUp.require(token, "probe.act", digest);
        if (fail) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
    }

    @GET
    @Path("/slow")
    public String slow(@QueryParam("millis") long millis) throws InterruptedException {
        Thread.sleep(Math.min(millis, 10_000));
        return "\"done\"";
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("a fault with a secret in it");
    }
}
