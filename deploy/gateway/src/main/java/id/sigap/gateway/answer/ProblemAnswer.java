package id.sigap.gateway.answer;

import java.util.Locale;

import id.sigap.contracts.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem (RFC 9457) in the client's language, unless an answer is under way already. */
public final class ProblemAnswer {

    private ProblemAnswer() {
    }

    public static void send(RoutingContext ctx, ProblemType problem, String traceId) {
        send(ctx, problem, traceId, 0);
    }

    /** @param retryAfterSeconds 0 for no {@code Retry-After} */
    public static void send(RoutingContext ctx, ProblemType problem, String traceId, long retryAfterSeconds) {
        HttpServerResponse response = ctx.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        Locale language = Language.of(ctx.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        JsonObject body = new JsonObject().put("type", problem.type()).put("title", problem.title().in(language))
                .put("status", problem.status()).put("detail", problem.detail().in(language)).put("traceId", traceId);
        if (retryAfterSeconds > 0) {
            body.put("retryAfterSeconds", retryAfterSeconds);
            response.putHeader("Retry-After", Long.toString(retryAfterSeconds));
        }
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("Content-Language", language.getLanguage()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.toBuffer());
    }
}
