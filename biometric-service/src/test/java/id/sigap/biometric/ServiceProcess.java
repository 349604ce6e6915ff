package id.sigap.biometric;

import static org.awaitility.Awaitility.await;

import id.sigap.servers.Ports;
import id.sigap.servers.Signals;
import id.sigap.testkit.TestSecrets;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The packaged service as a process of its own, in as little memory as it runs in anywhere, that can be killed. */
final class ServiceProcess implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path reached;

    private ServiceProcess(Process process, int port, Path reached) {
        this.process = process;
        this.port = port;
        this.reached = reached;
    }

    /** @param crashPoint where it waits to be killed; null for none */
    static ServiceProcess start(KilledServers servers, String registryUrl, String crashPoint) throws IOException {
        int port = Ports.free();
        Path folder = Files.createDirectories(Path.of("target", "processes"));
        Path reached = folder.resolve(UUID.randomUUID() + ".reached").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        if (crashPoint != null) {
            command.add("-Dsigap.crash-point=" + crashPoint + ":" + reached);
        }
        command.addAll(List.of("-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve(port + ".log").toFile());
        builder.environment().putAll(servers.environment());
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port), "QUARKUS_HTTP_HOST", "127.0.0.1",
                "SIGAP_SECRETS_DIR", TestSecrets.get().folder().toString(), "SIGAP_REGISTRY_URL", registryUrl,
                "SIGAP_BIOMETRIC_WORK_LEASE", "3s"));
        ServiceProcess service = new ServiceProcess(builder.start(), port, reached);
        await().atMost(Duration.ofSeconds(60)).until(service::isReady);
        return service;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the service ended, see target/processes/" + port + ".log");
        }
        try {
            HttpURLConnection ask = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready").toURL().openConnection();
            ask.setConnectTimeout(1_000);
            ask.setReadTimeout(5_000);
            return ask.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    void awaitPoint() {
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(reached));
    }

    void kill() throws InterruptedException {
        Signals.send(process.pid(), "KILL");
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
