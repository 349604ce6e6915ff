package id.sigap.platform.problem;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.ProblemType;
import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes problem responses. */
@ApplicationScoped
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";
    static final Object[] NOTHING = {};

    Response of(ProblemException problem, RoutingContext request) {
        return response(problem.type(), request, problem.values(), problem.field(), List.of(), problem.members(), problem.retryAfter(), problem.challenge());
    }

    Response of(ProblemType type, RoutingContext request) {
        return response(type, request, NOTHING, null, List.of(), Map.of(), null, null);
    }

    Response of(ProblemType type, RoutingContext request, Duration retryAfter) {
        return response(type, request, NOTHING, null, List.of(), Map.of(), retryAfter, null);
    }

    Response invalid(RoutingContext request, List<ProblemBody.FieldError> errors) {
        String field = errors.isEmpty() ? null : errors.getFirst().field();
        return response(CommonProblem.INVALID_REQUEST, request, NOTHING, field, errors, Map.of(), null, null);
    }

    private static Response response(ProblemType type, RoutingContext request, Object[] values, String field,
            List<ProblemBody.FieldError> errors, Map<String, Object> members, Duration retryAfter, String challenge) {
        Locale locale = Languages.of(request.request().getHeader("Accept-Language"));
        Response.ResponseBuilder response = Response.status(type.status()).type(MEDIA_TYPE)
                .header("Content-Language", locale.getLanguage())
                .entity(ProblemBody.of(type, locale, values, field, traceId(), errors, members));
        if (retryAfter != null) {
            response.header("Retry-After", seconds(retryAfter));
        }
        if (challenge != null) {
            response.header("WWW-Authenticate", challenge);
        } else if (type.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** As Retry-After wants it: whole seconds, never earlier than meant. */
    static String seconds(Duration retryAfter) {
        return Long.toString(Math.max(1, (retryAfter.toMillis() + 999) / 1000));
    }

    private static String traceId() {
        return Span.current().getSpanContext().isValid() ? Span.current().getSpanContext().getTraceId() : null;
    }
}
