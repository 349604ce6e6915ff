package id.sigap.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One {@code HTTPRoute} for each route of the gateway's table. Paths, services and time limits are the Gateway API's own fields;
 * for the limits that it has no field for, the figures are written as annotations, for the policies of the cluster's implementation.
 */
final class HttpRoutes {

    private static final int SERVICE_PORT = 8080;

    private HttpRoutes() {
    }

    static List<JsonNode> all(JsonNode table) {
        List<JsonNode> routes = new ArrayList<>();
        table.get("routes").forEach(route -> routes.add(one(route)));
        return routes;
    }

    private static JsonNode one(JsonNode route) {
        Map<String, Object> rule = Manifest.map("matches", matches(route.get("paths")), "timeouts", timeouts(route),
                "backendRefs", List.of(Manifest.map("name", route.get("service").asText(), "port", SERVICE_PORT)));
        return Yaml.object(Manifest.of("gateway.networking.k8s.io/v1", "HTTPRoute", route.get("name").asText(), Manifest.map("annotations", limits(route)),
                Manifest.map("parentRefs", List.of(Manifest.map("name", "sigap")), "rules", List.of(rule))));
    }

    private static List<Object> matches(JsonNode paths) {
        List<Object> matches = new ArrayList<>();
        for (JsonNode path : paths) {
            boolean exact = path.has("exact");
            matches.add(Manifest.map("path", Manifest.map("type", exact ? "Exact" : "PathPrefix", "value", path.get(exact ? "exact" : "prefix").asText())));
        }
        return matches;
    }

    /** The API's request limit covers the whole answer, so it is off where the answer stays open. */
    private static Map<String, Object> timeouts(JsonNode route) {
        boolean stream = "STREAM".equals(route.path("answer").asText());
        String limit = stream ? "0s" : duration(route.get("timeoutMillis").asLong());
        return Manifest.map("request", limit, "backendRequest", limit);
    }

    private static Map<String, Object> limits(JsonNode route) {
        return Manifest.map("sigap.id/max-body-bytes", route.get("maxBodyBytes").asText(), "sigap.id/max-concurrent", route.get("maxConcurrent").asText(),
                "sigap.id/idle-millis", route.get("idleMillis").asText(), "sigap.id/rate-per-caller", rate(route.get("perCaller")),
                "sigap.id/rate-per-address", rate(route.get("perAddress")));
    }

    private static String rate(JsonNode rate) {
        return rate.get("perSecond").asText() + "/s, burst " + rate.get("burst").asText();
    }

    /** As the Gateway API writes it, with at most five digits a unit. */
    private static String duration(long millis) {
        return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
    }
}
