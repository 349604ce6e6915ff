package id.sigap.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** What the services say of the world outside: broker, bank, civil registry, delivery (their health group {@code world}). */
final class World {

    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final Duration CONNECT_LIMIT = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private World() {
    }

    /**
     * Something that a service does not reach.
     *
     * @param told what is known of it: since when, why
     */
    record Away(Part service, String what, String told) {
    }

    /** Asks all of them at once; one that does not answer in time is told of as such. In their order. */
    static List<Away> ask(Suite suite, Collection<Part> services) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
        try {
            Map<Part, CompletableFuture<List<Away>>> answers = new EnumMap<>(Part.class);
            for (Part service : services) {
                answers.put(service, ask(http, suite.url(service).resolve("/q/health/group/world"), service));
            }
            return answers.values().stream().flatMap(answer -> answer.join().stream()).toList();
        } finally {
            // a closing client waits for those that never answer
            http.shutdownNow();
        }
    }

    private static CompletableFuture<List<Away>> ask(HttpClient http, URI address, Part service) {
        return http.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                .orTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(answer -> read(service, answer.body()))
                .exceptionally(silent -> List.of(new Away(service, "?", "the service itself says nothing within " + LIMIT.toSeconds() + " s")));
    }

    private static List<Away> read(Part service, byte[] body) {
        try {
            return StreamSupport.stream(JSON.readTree(body).required("checks").spliterator(), false)
                    .filter(check -> !"UP".equals(check.path("status").asText()))
                    .map(check -> new Away(service, check.path("name").asText(), told(check.path("data")))).toList();
        } catch (IOException | IllegalArgumentException notHealth) {
            return List.of(new Away(service, "?", "the service's answer is none on health"));
        }
    }

    private static String told(JsonNode data) {
        String since = data.has("since") ? "since " + Instant.parse(data.path("since").asText()).truncatedTo(ChronoUnit.SECONDS) : "now";
        return data.has("reason") ? since + ": " + data.path("reason").asText() : since;
    }
}
