package id.sigap.notification.world;

import id.sigap.servers.Ports;
import id.sigap.servers.Signals;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The packaged service as a second process on the database and broker of the application under test. */
public final class Replica implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final int port;
    private final Path log;
    private final Path reached;

    private Replica(Process process, int port, Path log, Path reached) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.reached = reached;
    }

    /** @param crashPoint where it shall wait to be killed; empty for nowhere */
    public static Replica start(String crashPoint) throws IOException {
        int port = Ports.free();
        Path folder = Files.createDirectories(Path.of("target", "replicas"));
        String name = UUID.randomUUID().toString();
        Path log = folder.resolve(name + ".log").toAbsolutePath();
        Path reached = folder.resolve(name + ".reached").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dsigap.crash-point=" + (crashPoint.isEmpty() ? "" : crashPoint + ":" + reached),
                "-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString()));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment(port));
        Replica replica = new Replica(builder.start(), port, log, reached);
        replica.awaitReady();
        return replica;
    }

    private static Map<String, String> environment(int port) {
        Config config = ConfigProvider.getConfig();
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("SIGAP_SECRETS_DIR", config.getValue("sigap.secrets-dir", String.class)),
                Map.entry("SIGAP_PUBLIC_URL", config.getValue("sigap.public-url", String.class)),
                Map.entry("SIGAP_DB_URL", config.getValue("quarkus.datasource.jdbc.url", String.class)),
                Map.entry("SIGAP_DB_USER", config.getValue("quarkus.datasource.username", String.class)),
                Map.entry("SIGAP_DB_PASSWORD", config.getValue("quarkus.datasource.password", String.class)),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", config.getValue("kafka.bootstrap.servers", String.class)),
                Map.entry("SIGAP_KAFKA_SECURITY_PROTOCOL", config.getValue("sigap.kafka.security-protocol", String.class)),
                Map.entry("SIGAP_KAFKA_USER", config.getOptionalValue("sigap.kafka.user", String.class).orElse("")),
                Map.entry("SIGAP_KAFKA_PASSWORD", config.getOptionalValue("sigap.kafka.password", String.class).orElse("")),
                Map.entry("SIGAP_SMTP_HOST", config.getValue("sigap.smtp.host", String.class)),
                Map.entry("SIGAP_SMTP_PORT", config.getValue("sigap.smtp.port", String.class)),
                Map.entry("SIGAP_SMS_URL", config.getValue("sigap.sms.url", String.class)),
                Map.entry("SIGAP_DELIVERY_LEASE", "5s"));
    }

    private void awaitReady() {
        Waiting.until("the replica is ready (" + log + ")", Duration.ofSeconds(90), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the replica ended: " + Files.readString(log));
            }
            return isReady();
        });
    }

    private boolean isReady() throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).timeout(Duration.ofSeconds(5))
                    .build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** Whether it waits at its point now. */
    public boolean waitsAtItsPoint() {
        return Files.exists(reached);
    }

    public void kill() throws InterruptedException {
        Signals.send(process.pid(), "KILL");
        process.waitFor();
    }

    /** Asks it to end as an orchestrator does. False if it has not within that time. */
    public boolean terminate(Duration atMost) throws InterruptedException {
        Signals.send(process.pid(), "TERM");
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
