package id.sigap.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Causes;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request fails with into a problem; what a client sent never becomes a 5xx. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    /** SQLState of a character that the database cannot hold (U+0000). */
    private static final String NUL_IN_TEXT = "22021";
    /** Classes of SQLState: connection, transaction rollback, resources, operator intervention. */
    private static final Set<String> BUSY_CLASSES = Set.of("08", "40", "53", "57");

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e, RoutingContext request) {
        return problems.of(e, request);
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException e, RoutingContext request) {
        return e.getCause() instanceof ProblemException told ? problems.of(told, request) : problems.of(CommonProblem.UNAUTHENTICATED, request);
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException e, RoutingContext request) {
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
        return Causes.of(e).anyMatch(cause -> cause instanceof HttpClosedException || cause instanceof ClosedChannelException);
    }

    private static boolean hasSqlState(Throwable e, String state) {
        return Causes.of(e, SQLException.class).anyMatch(sql -> state.equals(sql.getSQLState()));
    }

    /** No connection, no capacity, a deadlock: nothing was done, and it passes. */
    private static boolean isBusyDatabase(Throwable e) {
        return Causes.of(e, SQLException.class).findFirst().filter(ProblemMappers::isBusy).isPresent();
    }

    private static boolean isBusy(SQLException e) {
        String state = e.getSQLState();
        return state == null || BUSY_CLASSES.stream().anyMatch(state::startsWith);
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
