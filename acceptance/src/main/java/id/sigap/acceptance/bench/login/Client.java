package id.sigap.acceptance.bench.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The same HTTP client for all servers that are measured. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    /** @param status {@link Samples#NO_ANSWER} where none came in time */
    record Answer(int status, byte[] body) {

        static final Answer NONE = new Answer(Samples.NO_ANSWER, new byte[0]);

        String text(String field) {
            try {
                JsonNode value = JSON.readTree(body).path(field);
                return value.isMissingNode() ? null : value.asText();
            } catch (IOException notJson) {
                return null;
            }
        }

        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    Answer get(URI address, Duration atMost) {
        return send(HttpRequest.newBuilder(address).timeout(atMost));
    }

    /** @param from the address that a gateway would name */
    Answer postJson(URI address, Map<String, ?> body, String from) {
        try {
            return send(HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/json").header("X-Forwarded-For", from)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Answer postForm(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException unanswered) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }
}
