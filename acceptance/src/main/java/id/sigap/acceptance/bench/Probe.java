package id.sigap.acceptance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.DurableServers;
import id.sigap.servers.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The platform's probe as a process, compiled fully: a service with nothing but the platform in it. */
final class Probe implements AutoCloseable {

    static final Service SENDER = Service.CLAIMS;
    static final Topic TOPIC = Topic.SETTLEMENT_REQUESTS;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final ServiceProcess process;

    /** @param crashPoint where it is to wait, or null */
    Probe(DurableServers servers, String database, boolean relay, String crashPoint) throws IOException {
        Path root = Path.of(System.getProperty("sigap.root"));
        Map<String, String> environment = new HashMap<>(servers.environment(SENDER, database));
        environment.putAll(Map.of("SIGAP_SERVICE", SENDER.serviceName(), "SIGAP_SECRETS_DIR", secrets(root.resolve("target/bench")).toString(),
                "SIGAP_OUTBOX_RELAY", Boolean.toString(relay), "PROBE_CONSUMES", "false"));
        process = new ServiceProcess.Plan(root.resolve("platform/probe"), List.of("-Xmx512m"), environment, crashPoint).start();
    }

    private static Path secrets(Path folder) throws IOException {
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        for (String name : List.of("kek", "blind-index", "pseudonym")) {
            Files.writeString(secrets.resolve(name), Base64.getEncoder().encodeToString(key));
        }
        return secrets;
    }

    /** Appends one event, in a transaction of its own. */
    CompletableFuture<Void> append(UUID claim) {
        return send("/probe/claims/" + claim + "/events?n=1", Duration.ofSeconds(10)).thenApply(answer -> null);
    }

    /** Has the service append {@code rate} events a second, each of a claim of its own; answers when each was committed. */
    CompletableFuture<Map<String, Instant>> arrivals(int rate, int seconds) {
        return send("/probe/arrivals?rate=" + rate + "&seconds=" + seconds, Duration.ofSeconds(seconds + 30L)).thenApply(answer -> {
            try {
                Map<String, Instant> commits = new HashMap<>();
                new ObjectMapper().readTree(answer).properties()
                        .forEach(claim -> commits.put(claim.getKey(), Instant.parse(claim.getValue().textValue())));
                return commits;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private CompletableFuture<String> send(String path, Duration limit) {
        HttpRequest request = HttpRequest.newBuilder(process.uri(path)).timeout(limit).POST(HttpRequest.BodyPublishers.noBody()).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("the probe answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        });
    }

    void awaitPoint() {
        process.awaitPoint();
    }

    @Override
    public void close() {
        process.close();
        http.close();
    }
}
