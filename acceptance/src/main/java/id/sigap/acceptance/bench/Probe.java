package id.sigap.acceptance.bench;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.DurableServers;
import id.sigap.servers.ServiceProcess;
import java.io.IOException;
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

    /** Appends one event, in a transaction of its own; answers when that was committed. */
    CompletableFuture<Instant> append(UUID claim) {
        return http.sendAsync(HttpRequest.newBuilder(process.uri("/probe/claims/" + claim + "/events?n=1")).timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(answer -> Instant.parse(answer.headers().firstValue("Committed-At").orElseThrow()));
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
