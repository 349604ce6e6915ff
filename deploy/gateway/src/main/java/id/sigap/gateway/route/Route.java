package id.sigap.gateway.route;

import java.util.List;

import id.sigap.contracts.event.Service;

/**
 * One route with its own limits; see the head of {@code routes.yaml} for each field.
 *
 * @param service the name of the service, as {@link Service#serviceName()}
 * @param answer {@link AnswerMode#WHOLE} where the table says nothing
 * @param openapi where the service's API description is, null for routes without one of their own
 */
public record Route(String name, String service, List<PathRule> paths, long timeoutMillis, long idleMillis, BodyMode body, long maxBodyBytes,
        AnswerMode answer, int maxConcurrent, Rate perCaller, Rate perAddress, String openapi) {

    private static final long MAX_BUFFERED_BYTES = 2L << 20;

    public Route {
        require(name != null && name.matches("[a-z][a-z-]{1,40}"), "name", name);
        require(service != null && List.of(Service.values()).stream().anyMatch(s -> s.serviceName().equals(service)), "service", service);
        require(paths != null && !paths.isEmpty(), "paths", paths);
        require(timeoutMillis > 0 && timeoutMillis <= 120_000, "timeoutMillis", timeoutMillis);
        require(idleMillis > timeoutMillis, "idleMillis (longer than the timeout)", idleMillis);
        require(body != null, "body", body);
        require(maxBodyBytes >= 0 && (body == BodyMode.STREAMED || maxBodyBytes <= MAX_BUFFERED_BYTES), "maxBodyBytes", maxBodyBytes);
        require(maxConcurrent > 0 && maxConcurrent <= 10_000, "maxConcurrent", maxConcurrent);
        require(perCaller != null && perAddress != null, "perCaller and perAddress", perCaller);
        require(openapi == null || paths.stream().anyMatch(p -> p.matches(openapi)), "openapi (inside the route)", openapi);
        paths = List.copyOf(paths);
        answer = answer == null ? AnswerMode.WHOLE : answer;
    }

    private static void require(boolean good, String field, Object value) {
        if (!good) {
            throw new IllegalArgumentException("route with a bad " + field + ": " + value);
        }
    }
}
