package id.sigap.acceptance.bench;

import id.sigap.servers.Ports;
import id.sigap.servers.Signals;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The platform's probe as a process, compiled fully: a service with nothing but the platform in it. */
final class Probe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final Process process;
    private final int port;
    private final Path log;
    private final Path reached;

    /** @param crashPoint where it is to wait, or null */
    Probe(BenchServers servers, String database, boolean relay, String crashPoint) throws IOException {
        Path root = Path.of(System.getProperty("sigap.root"));
        Path folder = Files.createDirectories(root.resolve("target/bench/probe"));
        log = folder.resolve(database + ".log");
        reached = folder.resolve(UUID.randomUUID() + ".reached");
        port = Ports.free();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        if (crashPoint != null) {
            command.add("-Dsigap.crash-point=" + crashPoint + ":" + reached);
        }
        command.addAll(List.of("-jar", root.resolve("platform/probe/target/quarkus-app/quarkus-run.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)), Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("SIGAP_SERVICE", BenchServers.SENDER.serviceName()), Map.entry("SIGAP_SECRETS_DIR", secrets(folder).toString()),
                Map.entry("SIGAP_DB_URL", servers.postgres.url(database)), Map.entry("SIGAP_DB_USER", database),
                Map.entry("SIGAP_DB_PASSWORD", BenchServers.PASSWORD), Map.entry("KAFKA_BOOTSTRAP_SERVERS", servers.kafka.bootstrapServers()),
                Map.entry("SIGAP_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT"),
                Map.entry("SIGAP_KAFKA_USER", BenchServers.SENDER.serviceName()), Map.entry("SIGAP_KAFKA_PASSWORD", BenchServers.PASSWORD),
                Map.entry("SIGAP_OUTBOX_RELAY", Boolean.toString(relay)), Map.entry("PROBE_CONSUMES", "false")));
        process = builder.start();
        awaitReady();
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

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.send(request("/q/health/ready").GET().build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(100);
            } catch (IOException notYet) {
                pause(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IOException("the probe did not come up; see " + log);
    }

    /** Appends one event, in a transaction of its own. */
    CompletableFuture<Integer> append(UUID claim) {
        return http.sendAsync(request("/probe/claims/" + claim + "/events?n=1").POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    void awaitPoint() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(reached)) {
            if (System.nanoTime() > end) {
                throw new IOException("the named point was not reached; see " + log);
            }
            pause(20);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(10));
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        Signals.send(process.pid(), "KILL");
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}
