package id.sigap.gateway.forward;

import java.util.Optional;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.gateway.answer.ProblemAnswer;
import id.sigap.gateway.limit.Caller;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes every request that is not the gateway's own (health, metrics, API page) and decides whether it may go on. */
@ApplicationScoped
public class Gateway {

    /** After everything that Quarkus itself serves. */
    private static final int LAST = 100_000;

    private final Lanes lanes;

    Gateway(Lanes lanes) {
        this.lanes = lanes;
    }

    void register(@Observes Router router) {
        router.route().order(LAST).handler(this::handle);
    }

    private void handle(RoutingContext ctx) {
        HttpServerRequest request = ctx.request();
        Trace trace = Trace.of(request.headers());
        ctx.response().putHeader(Trace.REQUEST_ID, trace.requestId());
        Optional<Lane> lane = lanes.find(request.path());
        if (lane.isEmpty()) {
            ProblemAnswer.send(ctx, CommonProblem.NOT_FOUND, trace.traceId());
            Leftover.discard(request, ctx.vertx());
            return;
        }
        Exchange exchange = new Exchange(ctx, lane.get(), trace);
        if (request.method() == HttpMethod.TRACE || request.method() == HttpMethod.CONNECT) {
            exchange.refuse(CommonProblem.METHOD_NOT_ALLOWED, 0);
            return;
        }
        long waitSeconds = lane.get().rates.take(Caller.of(request.getHeader(HttpHeaders.AUTHORIZATION), request.remoteAddress().hostAddress()));
        if (waitSeconds > 0) {
            exchange.refuse(CommonProblem.TOO_MANY_REQUESTS, waitSeconds);
        } else if (request.version() == HttpVersion.HTTP_1_0 || declaredLength(request) < 0) {
            exchange.refuse(CommonProblem.INVALID_REQUEST, 0);
        } else if (declaredLength(request) > lane.get().route.maxBodyBytes()) {
            exchange.refuse(CommonProblem.PAYLOAD_TOO_LARGE, 0);
        } else {
            exchange.start();
        }
    }

    /** @return 0 where none is declared (a chunked body is counted as it comes), -1 for what is no length */
    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return 0;
        }
        try {
            return Math.max(-1, Long.parseLong(length));
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
