package id.sigap.platform.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.Problems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Lets so many requests in as the service can work on and turns the others away at once. Virtual threads are unbounded, the
 * connection pool is not: without this, waiting requests would pile up in front of the pool.
 */
@ApplicationScoped
public class Bulkhead {

    private static final int BEFORE_EVERYTHING = 10_000;
    /** Live streams hold a request open for minutes without working; they have their own limit. */
    private static final String STREAM_SUFFIX = "/stream";

    private final Semaphore places;
    private final ObjectMapper json;
    private final Counter refused;

    Bulkhead(PlatformConfig config, ObjectMapper json, MeterRegistry metrics) {
        this.places = new Semaphore(config.load().concurrentRequests());
        this.json = json;
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
            turnAway(request);
        }
    }

    private void turnAway(RoutingContext request) {
        CommonProblem problem = CommonProblem.SERVICE_BUSY;
        Locale locale = Languages.of(request.request().getHeader("Accept-Language"));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", problem.type());
        body.put("title", problem.title().in(locale));
        body.put("status", problem.status());
        body.put("detail", problem.detail().in(locale));
        try {
            request.response().setStatusCode(problem.status()).putHeader("Content-Type", Problems.MEDIA_TYPE)
                    .putHeader("Content-Language", locale.getLanguage()).putHeader("Retry-After", "1").end(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is writable", e);
        }
    }
}
