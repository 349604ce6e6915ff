package id.sigap.sandbox.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.sigap.sandbox.sql.Sql;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Errors of the admin, registry, SMS and catcher addresses. (The bank's SNAP services have their own form.) */
final class Problems {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(String type, String title, int status, String detail) {
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        return problem(refusal.status(), refusal.code(), refusal.getMessage());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        return problem(400, "invalid", violations.getConstraintViolations().stream()
                .map(Problems::text).sorted().collect(Collectors.joining("; ")));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable) {
        return problem(400, "unreadable", "The body is not the JSON that is expected here.");
    }

    @ServerExceptionMapper
    Response unstorable(Sql.UnstorableText text) {
        return problem(400, "invalid", "A text holds a NUL character.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        return problem(status, "http-" + status, exception.getResponse().getStatusInfo().getReasonPhrase());
    }

    private static String text(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1) + " " + violation.getMessage();
    }

    private static Response problem(int status, String code, String detail) {
        Problem problem = new Problem("urn:sigap:sandbox:problem:" + code, code, status, detail);
        return Response.status(status).type(MediaType.valueOf("application/problem+json")).entity(problem).build();
    }
}
