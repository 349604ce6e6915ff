package id.sigap.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.sigap.contracts.problem.CommonProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request fails with into a problem; what a client sent never becomes a 5xx. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    /** SQLState of a character that the database cannot hold (U+0000). */
    private static final String NUL_IN_TEXT = "22021";

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e, RoutingContext request) {
        return problems.of(e, request);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(RoutingContext request) {
        return problems.of(CommonProblem.UNAUTHENTICATED, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, RoutingContext request) {
        return problems.of(CommonProblem.FORBIDDEN, request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, RoutingContext request) {
        List<ProblemBody.FieldError> errors = e.getConstraintViolations().stream()
                .map(violation -> new ProblemBody.FieldError(fieldOf(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(ProblemBody.FieldError::field)).toList();
        return problems.invalid(request, errors);
    }

    @ServerExceptionMapper
    Response malformed(MismatchedInputException e, RoutingContext request) {
        return badJson(e, request);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException e, RoutingContext request) {
        return badJson(e, request);
    }

    private Response badJson(JsonProcessingException e, RoutingContext request) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            return problems.of(new ProblemException(CommonProblem.MALFORMED_BODY).field(field), request);
        }
        return problems.of(CommonProblem.MALFORMED_BODY, request);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, RoutingContext request) {
        return switch (e.getResponse().getStatus()) {
            case 401 -> problems.of(CommonProblem.UNAUTHENTICATED, request);
            case 403 -> problems.of(CommonProblem.FORBIDDEN, request);
            case 404 -> problems.of(CommonProblem.NOT_FOUND, request);
            case 405 -> problems.of(CommonProblem.METHOD_NOT_ALLOWED, request);
            case 406 -> problems.of(CommonProblem.NOT_ACCEPTABLE, request);
            case 413 -> problems.of(CommonProblem.PAYLOAD_TOO_LARGE, request);
            case 415 -> problems.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE, request);
            case 400 -> e.getCause() instanceof JsonProcessingException json ? badJson(json, request)
                    : problems.of(CommonProblem.MALFORMED_BODY, request);
            default -> e.getResponse().getStatus() < 500 ? problems.of(CommonProblem.INVALID_REQUEST, request) : anything(e, request);
        };
    }

    @ServerExceptionMapper
    Response anything(Throwable e, RoutingContext request) {
        if (isBusyDatabase(e)) {
            LOG.warnf("the database is busy or away: %s", e.toString());
            return problems.of(CommonProblem.SERVICE_BUSY, request, SOON);
        }
        if (clientIsGone(e)) {
            LOG.debugf("a client went away: %s", request.normalizedPath());
            return problems.of(CommonProblem.MALFORMED_BODY, request);
        }
        if (hasSqlState(e, NUL_IN_TEXT)) {
            return problems.of(CommonProblem.INVALID_REQUEST, request);
        }
        LOG.errorf(e, "a request failed: %s %s", request.request().method(), request.normalizedPath());
        return problems.of(CommonProblem.INTERNAL_ERROR, request);
    }

    /** Nobody reads the answer any more, and it is no fault of ours. */
    private static boolean clientIsGone(Throwable e) {
        int depth = 0;
        for (Throwable t = e; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof HttpClosedException || t instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSqlState(Throwable e, String state) {
        int depth = 0;
        for (Throwable t = e; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** No connection, no capacity, a deadlock: nothing was done, and it passes. */
    private static boolean isBusyDatabase(Throwable e) {
        int depth = 0;
        for (Throwable t = e; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.startsWith("40");
            }
        }
        return false;
    }

    /** The path below the method's parameter: {@code register.request.email} is the client's {@code email}. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            boolean ofClient = depth >= 2 || depth == 1 && !hasDeeper(violation.getPropertyPath());
            if (ofClient) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
            depth++;
        }
        return path.toString();
    }

    private static boolean hasDeeper(Path path) {
        int nodes = 0;
        for (Path.Node ignored : path) {
            nodes++;
        }
        return nodes > 2;
    }
}
