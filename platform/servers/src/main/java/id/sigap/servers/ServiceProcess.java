package id.sigap.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A packaged service in a JVM of its own, that a test can hold at a named point, hang and kill. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * How a service is to run.
     *
     * @param module      the folder of its module, which was packaged before
     * @param jvm         options of its JVM
     * @param environment what it finds its servers by, see {@link DurableServers#environment}
     * @param crashPoint  where it waits until it is killed or released; null for nowhere
     */
    public record Plan(Path module, List<String> jvm, Map<String, String> environment, String crashPoint) {

        private static final List<String> SMALL = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

        /** Small and soon ready. */
        public static Plan small(Path module, Map<String, String> environment) {
            return new Plan(module, SMALL, environment, null);
        }

        public Plan waitingAt(String point) {
            return new Plan(module, jvm, environment, point);
        }

        /**
         * Starts it and waits until it is ready.
         *
         * @throws ServerException if it ends before, or is not ready within 90 s
         */
        public ServiceProcess start() {
            return ServiceProcess.start(this);
        }
    }

    private final Child child;
    private final int port;
    private final Path log;
    private final Path reached;

    private ServiceProcess(Child child, int port, Path log, Path reached) {
        this.child = child;
        this.port = port;
        this.log = log;
        this.reached = reached;
    }

    private static ServiceProcess start(Plan plan) {
        int port = Ports.free();
        Path target = plan.module().toAbsolutePath().resolve("target");
        String name = UUID.randomUUID().toString();
        Path log = target.resolve("processes").resolve(name + ".log");
        Path reached = log.resolveSibling(name + ".reached");
        List<String> command = new ArrayList<>(List.of(Jdk.java()));
        command.addAll(plan.jvm());
        if (plan.crashPoint() != null) {
            command.add("-Dsigap.crash-point=" + plan.crashPoint() + ":" + reached);
        }
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-jar",
                target.resolve("quarkus-app").resolve("quarkus-run.jar").toString()));
        Child child = Child.start("the service", command, plan.module().toAbsolutePath(), plan.environment(), log, true);
        ServiceProcess service = new ServiceProcess(child, port, log, reached);
        child.await(() -> service.get("/q/health/ready") == 200, PATIENCE);
        return service;
    }

    public int port() {
        return port;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The status that a GET is answered with; -1 for no answer. */
    public int get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(5)));
    }

    /** The status that a POST without a body is answered with; -1 for no answer. */
    public int post(String path) {
        return send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static int send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unanswered) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    public boolean waitsAtItsPoint() {
        return Files.exists(reached);
    }

    public void awaitPoint() {
        child.await(this::waitsAtItsPoint, PATIENCE);
    }

    /** Lets a service that waits at its point go on. */
    public void release() {
        try {
            Files.writeString(reached.resolveSibling(reached.getFileName() + ".go"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean logHolds(String text) {
        return child.logHolds(text);
    }

    /** SIGSTOP: it is there and does nothing. */
    public void hang() {
        Signals.send(child.pid(), "STOP");
    }

    public void goOn() {
        Signals.send(child.pid(), "CONT");
    }

    /** Asks it to end as an orchestrator does. False if it has not within that time. */
    public boolean terminate(Duration atMost) {
        return child.stop("TERM", atMost);
    }

    /** SIGKILL, which also ends one that hangs. */
    public void kill() {
        child.stop("KILL", Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        kill();
    }

    @Override
    public String toString() {
        return "service at " + port + ", log " + log;
    }
}
