package id.sigap.biometric;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.sigap.contracts.type.PersonNumber;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The civil registry and the immigration office on a port of their own; tests can let each fail. Their state consists of the JDK's types only and is shared
 * through the system properties, since resources and tests live in different class loaders.
 */
public class CivilRegistryServer implements QuarkusTestResourceLifecycleManager {

    private static final String PHOTOS = "sigap.test.registry.photos";
    private static final String MODE = "sigap.test.registry.mode";
    private static final String IMMIGRATION_MODE = "sigap.test.immigration.mode";
    private static final String ASKED = "sigap.test.registry.asked";

    private HttpServer server;
    private ExecutorService threads;
    private Map<String, String> besides = Map.of();

    /** @param given settings of one test's own, before the ones here */
    @Override
    public void init(Map<String, String> given) {
        besides = given;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/registry/v1/persons/", exchange -> answer(exchange, mode(), 1));
        server.createContext("/immigration/v1/passports/", exchange -> answer(exchange, immigrationMode(), 2));
        server.start();
        Map<String, String> settings = new HashMap<>(Map.of("sigap.biometric.limits.comparisons-per-account", "3",
                "sigap.biometric.limits.pictures-per-account", "6",
                "sigap.biometric.work.queue-limit", "20",
                "sigap.biometric.streams.heartbeat", "300ms",
                "sigap.biometric.streams.poll", "100ms"));
        for (String office : List.of("registry", "immigration")) {
            String prefix = "sigap.biometric." + office;
            settings.putAll(Map.of(prefix + ".url", "http://127.0.0.1:" + server.getAddress().getPort() + "/" + office,
                    prefix + ".timeout", "500ms", prefix + ".breaker-failures", "2", prefix + ".breaker-open", "500ms",
                    prefix + ".longest-wait", "500ms"));
        }
        settings.putAll(besides);
        return settings;
    }

    @Override
    public void stop() {
        if (server == null) {
            return;
        }
        server.stop(0);
        threads.shutdownNow();
    }

    /** @param parts how many parts of the path make up the number: a NIK is one, country and passport are two */
    private void answer(HttpExchange exchange, AtomicReference<String> mode, int parts) throws IOException {
        try (exchange) {
            List<String> path = List.of(exchange.getRequestURI().getPath().split("/"));
            String number = String.join("", path.subList(path.size() - 1 - parts, path.size() - 1));
            asked().merge(number, 1, Integer::sum);
            byte[] photo = photos().get(number);
            if (exchange.getRequestHeaders().getFirst("X-Api-Key") == null) {
                exchange.sendResponseHeaders(401, -1);
            } else if ("DOWN".equals(mode.get())) {
                exchange.sendResponseHeaders(503, -1);
            } else if ("STUCK".equals(mode.get())) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write(1);
                exchange.getResponseBody().flush();
                Thread.sleep(3_000);
            } else if (photo == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.getResponseHeaders().add("Content-Type", "image/jpeg");
                exchange.sendResponseHeaders(200, photo.length);
                exchange.getResponseBody().write(photo);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The office that knows this number has this photograph from now on. */
    static void photograph(PersonNumber number, byte[] file) {
        photos().put(number.canonical(), file);
    }

    /** Nobody has a photograph of them any more. */
    static void forget(PersonNumber number) {
        photos().remove(number.canonical());
    }

    static void up() {
        mode().set("UP");
        immigrationMode().set("UP");
    }

    /** The immigration office alone refuses every call. */
    static void immigrationDown() {
        immigrationMode().set("DOWN");
    }

    /** The immigration office alone begins to answer and never ends. */
    static void immigrationStuck() {
        immigrationMode().set("STUCK");
    }

    /** It refuses every call. */
    static void down() {
        mode().set("DOWN");
    }

    /** It begins to answer and never ends. */
    static void stuck() {
        mode().set("STUCK");
    }

    static int asked(PersonNumber number) {
        return asked().getOrDefault(number.canonical(), 0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, byte[]> photos() {
        return (Map<String, byte[]>) System.getProperties().computeIfAbsent(PHOTOS, name -> new ConcurrentHashMap<String, byte[]>());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> asked() {
        return (Map<String, Integer>) System.getProperties().computeIfAbsent(ASKED, name -> new ConcurrentHashMap<String, Integer>());
    }

    @SuppressWarnings("unchecked")
    private static AtomicReference<String> immigrationMode() {
        return (AtomicReference<String>) System.getProperties().computeIfAbsent(IMMIGRATION_MODE, name -> new AtomicReference<>("UP"));
    }

    @SuppressWarnings("unchecked")
    private static AtomicReference<String> mode() {
        return (AtomicReference<String>) System.getProperties().computeIfAbsent(MODE, name -> new AtomicReference<>("UP"));
    }
}
