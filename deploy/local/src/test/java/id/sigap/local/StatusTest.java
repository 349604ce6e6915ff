package id.sigap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import id.sigap.servers.Folders;
import id.sigap.servers.Home;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code status} says of the outside, with stand-ins that answer as services do. */
class StatusTest {

    private static final String WELL = """
            {"status":"UP","checks":[{"name":"kafka","status":"UP"},{"name":"bank","status":"UP","data":{"answeredAt":"2026-11-24T02:59:00Z"}}]}""";
    private static final String BANK_AWAY = """
            {"status":"DOWN","checks":[{"name":"kafka","status":"UP"},{"name":"bank","status":"DOWN","data":{"answeredAt":"2026-11-24T02:59:00Z",
            "since":"2026-11-24T03:00:00.123456Z","failedAt":"2026-11-24T03:04:00Z","reason":"no answer in time"}}]}""";
    private static final String BROKER_AWAY = """
            {"status":"DOWN","checks":[{"name":"kafka","status":"DOWN"}]}""";

    private final Layout layout = new Layout(Home.root(), "status-test");
    private final Properties ports = new Properties();
    private final List<HttpServer> servers = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private Process program;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(layout.run());
        program = new ProcessBuilder("sleep", "60").start();
        ports.setProperty(Part.GATEWAY.title(), "1");
    }

    @AfterEach
    void stop() throws Exception {
        end.countDown();
        servers.forEach(server -> server.stop(0));
        program.destroyForcibly().waitFor();
        Folders.remove(layout.run());
    }

    @Test
    void whereAllIsWellNothingIsSaidOfTheOutside() throws Exception {
        runs(Part.PAYMENT, 200, WELL);
        assertFalse(status().contains("DOES NOT REACH"), status());
    }

    @Test
    void eachThingThatAServiceDoesNotReachHasALine() throws Exception {
        runs(Part.PAYMENT, 503, BANK_AWAY);
        runs(Part.CLAIMS, 503, BROKER_AWAY);
        runs(Part.AUTH, 200, WELL);
        List<String> lines = status().lines().dropWhile(line -> !line.contains("DOES NOT REACH")).skip(1).toList();
        assertEquals(List.of("claims-service         kafka            now",
                "payment-service        bank             since 2026-11-24T03:00:00Z: no answer in time"), lines);
    }

    @Test
    void servicesThatNeverAnswerCostLittleTimeTogether() throws Exception {
        for (Part part : new Part[] {Part.AUTH, Part.CLAIMS, Part.PAYMENT, Part.NOTIFICATION}) {
            runs(part, 200, null);
        }
        long begun = System.nanoTime();
        String said = status();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertEquals(4, said.lines().filter(line -> line.contains("says nothing within 4 s")).count(), said);
        assertTrue(took.toSeconds() < 10, "status took " + took);
    }

    @Test
    void anAnswerThatIsNoneOnHealthIsSaidToBeSuch() throws Exception {
        runs(Part.PAYMENT, 502, "<html>");
        runs(Part.CLAIMS, 404, "{}");
        assertEquals(2, status().lines().filter(line -> line.endsWith("answer is none on health")).count(), status());
    }

    /** A part that is ready, and whose look at the world is {@code world}; null for one that never comes. */
    private void runs(Part part, int answer, String world) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/q/health/group/world", exchange -> {
            if (world == null) {
                awaitEnd();
            }
            byte[] body = String.valueOf(world).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        servers.add(server);
        ports.setProperty(part.title(), Integer.toString(server.getAddress().getPort()));
        new Processes(layout).remember(part, program.pid());
    }

    private void awaitEnd() {
        try {
            end.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String status() throws Exception {
        try (var file = Files.newBufferedWriter(layout.run().resolve("ports"))) {
            ports.store(file, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            new Status(new Context(layout, out, false, System.nanoTime(), 0)).run(List.of());
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
