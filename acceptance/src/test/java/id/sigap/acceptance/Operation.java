package id.sigap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.contracts.auth.Role;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a service offers at one path, as its published description has it.
 *
 * @param roles who may call it; none where everybody may
 * @param type  of the body; null where there is none
 * @param body  an example of one; empty where there is none
 */
record Operation(String method, String path, Set<Role> roles, String type, String body) {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    static List<Operation> publishedAt(Api gateway, String place) {
        List<Operation> all = new ArrayList<>();
        gateway.get(place + "?format=json").expect(200).body().path("paths").properties().forEach(path -> path.getValue().properties().forEach(described -> {
            String method = described.getKey().toUpperCase(Locale.ROOT);
            if (METHODS.contains(method)) {
                all.add(of(method, path.getKey(), described.getValue()));
            }
        }));
        return all;
    }

    private static Operation of(String method, String path, JsonNode described) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        described.path("security").forEach(way -> way.path("bearer").forEach(role -> roles.add(Role.valueOf(role.asText()))));
        var bodies = described.at("/requestBody/content").properties();
        if (bodies.isEmpty()) {
            return new Operation(method, path, roles, null, "");
        }
        var body = bodies.iterator().next();
        JsonNode example = body.getValue().path("example");
        return new Operation(method, path, roles, body.getKey(), example.isMissingNode() ? "" : example.toString());
    }

    /** Whether it is about something that has an id. */
    boolean namesOne() {
        return path.contains("{");
    }

    /** @param ids by the names that the path has for them */
    Api.Answer send(Api who, Map<String, String> ids) {
        String place = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            place = place.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (place.contains("{")) {
            throw new IllegalStateException("no id is known for " + place);
        }
        HttpRequest.Builder request = who.request(place).header("Idempotency-Key", "act-" + UUID.randomUUID()).header("Upload-Offset", "0");
        if (type != null) {
            request.header("Content-Type", type);
        }
        return who.send(request.method(method, type == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
