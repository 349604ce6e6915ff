package id.sigap.payment.reconciliation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Statements may be large, and nothing else: the service's limit for bodies is that of statements, and all others are held to the platform's. */
@ApplicationScoped
public class BodySizes {

    /** Where the server keeps the limit of a request. */
    private static final String LIMIT = "io.quarkus.max-request-size";
    private static final String STATEMENTS = "/payment/v1/statements";
    private static final long MOST_ELSEWHERE = 1024L * 1024;
    private static final int TOO_LARGE = 413;
    /** After the server's own check. */
    private static final int PRIORITY = 5;

    void register(@Observes Filters filters) {
        filters.register(BodySizes::limit, PRIORITY);
    }

    private static void limit(RoutingContext request) {
        if (!STATEMENTS.equals(request.normalizedPath())) {
            request.put(LIMIT, MOST_ELSEWHERE);
            if (length(request) > MOST_ELSEWHERE) {
                request.fail(TOO_LARGE);
                return;
            }
        }
        request.next();
    }

    private static long length(RoutingContext request) {
        String told = request.request().getHeader("Content-Length");
        try {
            return told == null ? 0 : Long.parseLong(told);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
