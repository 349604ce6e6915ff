package id.sigap.platform.load;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.problem.EarlyProblems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Lets so many requests in as the service can work on and turns the others away at once. Virtual threads are unbounded, the
 * connection pool is not: without this, waiting requests would pile up in front of the pool.
 */
@ApplicationScoped
public class Bulkhead {

    /** Priority of this filter: what else turns requests away before they cost anything comes behind it. */
    public static final int BEFORE_EVERYTHING = 10_000;
    private static final Duration RETRY = Duration.ofSeconds(1);
    /** Live streams hold a request open for minutes without working; they have their own limit. */
    private static final String STREAM_SUFFIX = "/stream";

    private final Semaphore places;
    private final EarlyProblems early;
    private final Counter refused;

    Bulkhead(PlatformConfig config, EarlyProblems early, MeterRegistry metrics) {
        this.places = new Semaphore(config.load().concurrentRequests());
        this.early = early;
        this.refused = metrics.counter("bulkhead.refused");
        metrics.gauge("bulkhead.free", places, Semaphore::availablePermits);
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_EVERYTHING);
    }

    private void handle(RoutingContext request) {
        String path = request.normalizedPath();
        if (path.startsWith("/q/") || path.endsWith(STREAM_SUFFIX)) {
            request.next();
        } else if (places.tryAcquire()) {
            // fires once, also when the client goes away
            request.addEndHandler(ended -> places.release());
            request.next();
        } else {
            refused.increment();
            early.answer(request, CommonProblem.SERVICE_BUSY, RETRY);
        }
    }
}
