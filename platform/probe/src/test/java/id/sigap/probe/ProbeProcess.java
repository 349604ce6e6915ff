package id.sigap.probe;

import id.sigap.contracts.event.Service;
import id.sigap.servers.Ports;
import id.sigap.servers.Signals;
import id.sigap.testkit.TestSecrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The probe as a process of its own, that can be killed and stopped. */
final class ProbeProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final int port;
    private final Path log;
    private final Path reached;

    private ProbeProcess(Process process, int port, Path log, Path reached) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.reached = reached;
    }

    /** How a probe is to run. */
    record Plan(CrashServers servers, Service service, String database, boolean consumes, String crashPoint) {

        static Plan of(CrashServers servers, Service service, String database) {
            return new Plan(servers, service, database, false, null);
        }

        Plan consuming() {
            return new Plan(servers, service, database, true, crashPoint);
        }

        /** It will wait at the named point until it is killed or released. */
        Plan waitingAt(String point) {
            return new Plan(servers, service, database, consumes, point);
        }

        ProbeProcess start() {
            try {
                return ProbeProcess.start(this);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static ProbeProcess start(Plan plan) throws IOException {
        int port = Ports.free();
        Path folder = Files.createDirectories(Path.of("target", "probes"));
        String name = plan.service().serviceName() + "-" + UUID.randomUUID();
        Path log = folder.resolve(name + ".log").toAbsolutePath();
        Path reached = folder.resolve(name + ".reached").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        if (plan.crashPoint() != null) {
            command.add("-Dsigap.crash-point=" + plan.crashPoint() + ":" + reached);
        }
        command.addAll(List.of("-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment(plan, port));
        ProbeProcess probe = new ProbeProcess(builder.start(), port, log, reached);
        probe.awaitReady();
        return probe;
    }

    private static Map<String, String> environment(Plan plan, int port) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("SIGAP_SERVICE", plan.service().serviceName()),
                Map.entry("SIGAP_SECRETS_DIR", TestSecrets.get().folder().toString()),
                Map.entry("SIGAP_DB_URL", plan.servers().postgres.url(plan.database())),
                Map.entry("SIGAP_DB_USER", plan.database()),
                Map.entry("SIGAP_DB_PASSWORD", CrashServers.PASSWORD),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", plan.servers().kafka.bootstrapServers()),
                Map.entry("SIGAP_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT"),
                Map.entry("SIGAP_KAFKA_USER", plan.service().serviceName()),
                Map.entry("SIGAP_KAFKA_PASSWORD", CrashServers.PASSWORD),
                Map.entry("SIGAP_TIMERS_LEASE", "3s"),
                Map.entry("PROBE_CONSUMES", Boolean.toString(plan.consumes())));
    }

    private void awaitReady() {
        Waiting.until("the probe is ready (" + log + ")", Duration.ofSeconds(60), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the probe ended: " + Files.readString(log));
            }
            return status("/q/health/ready") == 200;
        });
    }

    int status(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Appends events of one claim, each in its own transaction; fails unless the probe says that all committed. */
    void append(UUID claim, int n) {
        int status = post("/probe/claims/" + claim + "/events?n=" + n);
        if (status != 204) {
            throw new IllegalStateException("append answered " + status);
        }
    }

    int post(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60))
                    .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void awaitPoint() {
        Waiting.until("the named point is reached (" + log + ")", () -> Files.exists(reached));
    }

    /** Lets a probe that waits at its point go on. */
    void release() {
        try {
            Files.writeString(reached.resolveSibling(reached.getFileName() + ".go"), "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void kill() {
        Signals.send(process.pid(), "KILL");
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        Signals.send(process.pid(), "STOP");
    }

    void goOn() {
        Signals.send(process.pid(), "CONT");
    }

    boolean logHolds(String text) {
        try {
            return Files.readString(log).contains(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static long count(CrashServers servers, String database, String sql, Object... values) {
        try (Connection c = DriverManager.getConnection(servers.postgres.url(database), database, CrashServers.PASSWORD);
                PreparedStatement query = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException away) {
            return -1;
        }
    }

    static List<Long> list(CrashServers servers, String database, String sql, Object... values) {
        List<Long> found = new ArrayList<>();
        try (Connection c = DriverManager.getConnection(servers.postgres.url(database), database, CrashServers.PASSWORD);
                PreparedStatement query = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    static void execute(CrashServers servers, String database, String sql, Object... values) {
        try (Connection c = DriverManager.getConnection(servers.postgres.url(database), database, CrashServers.PASSWORD);
                PreparedStatement update = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goOn();
        kill();
    }
}
