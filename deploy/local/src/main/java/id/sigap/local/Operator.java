package id.sigap.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.auth.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The demo's operator, signed in, at the services' inner addresses. */
final class Operator implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int FIRST_ERROR = 400;

    private final Suite suite;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String token;

    Operator(Suite suite) {
        this.suite = suite;
        suite.pid(Part.AUTH);
        Person operator = suite.people(Role.OPERATOR).getFirst();
        this.token = call(HttpRequest.newBuilder(suite.url(Part.AUTH).resolve("/auth/v1/tokens")), Map.of(
                "identifier", operator.email(), "password", operator.password(), "device", Map.of("name", "./sigap parked")))
                .path("accessToken").asText();
    }

    JsonNode get(Part service, String path) {
        return call(HttpRequest.newBuilder(address(service, path)).header("Authorization", "Bearer " + token), null);
    }

    JsonNode post(Part service, String path, Map<String, ?> body) {
        return call(HttpRequest.newBuilder(address(service, path)).header("Authorization", "Bearer " + token), body);
    }

    /** What the service answers at an address that is open to others too. */
    JsonNode getPublic(Part service, String path) {
        suite.pid(service);
        return call(HttpRequest.newBuilder(suite.url(service).resolve(path)).header("Authorization", "Bearer " + token), null);
    }

    private URI address(Part service, String path) {
        suite.pid(service);
        return suite.url(service).resolve("/internal" + path);
    }

    private JsonNode call(HttpRequest.Builder request, Map<String, ?> body) {
        request.timeout(LIMIT).header("Accept", "application/json").header("Accept-Language", "en");
        try {
            if (body != null) {
                request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            }
            HttpRequest ready = request.build();
            HttpResponse<byte[]> answer = http.send(ready, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new LocalException(ready.uri() + " answers " + answer.statusCode() + ": "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body().length == 0 ? json.nullNode() : json.readTree(answer.body());
        } catch (IOException failed) {
            throw new LocalException("no answer: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
