package id.sigap.biometric;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A civil registry on a port of its own, which tests can let fail. Its state consists of the JDK's types only and is shared
 * through the system properties, since resources and tests live in different class loaders.
 */
public class CivilRegistryServer implements QuarkusTestResourceLifecycleManager {

    private static final String PHOTOS = "sigap.test.registry.photos";
    private static final String MODE = "sigap.test.registry.mode";
    private static final String ASKED = "sigap.test.registry.asked";

    private HttpServer server;
    private ExecutorService threads;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/registry/v1/persons/", this::answer);
        server.start();
        return Map.of("sigap.biometric.registry.url", "http://127.0.0.1:" + server.getAddress().getPort() + "/registry",
                "sigap.biometric.registry.timeout", "500ms",
                "sigap.biometric.registry.breaker-failures", "2",
                "sigap.biometric.registry.breaker-open", "500ms",
                "sigap.biometric.registry.longest-wait", "500ms",
                "sigap.biometric.limits.comparisons-per-account", "3",
                "sigap.biometric.limits.pictures-per-account", "6",
                "sigap.biometric.work.queue-limit", "20");
    }

    @Override
    public void stop() {
        if (server == null) {
            return;
        }
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            String nik = path[path.length - 2];
            asked().merge(nik, 1, Integer::sum);
            byte[] photo = photos().get(nik);
            if (exchange.getRequestHeaders().getFirst("X-Api-Key") == null) {
                exchange.sendResponseHeaders(401, -1);
            } else if ("DOWN".equals(mode().get())) {
                exchange.sendResponseHeaders(503, -1);
            } else if ("STUCK".equals(mode().get())) {
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

    /** The registry has this photograph from now on. */
    static void photograph(String nik, byte[] file) {
        photos().put(nik, file);
    }

    static void up() {
        mode().set("UP");
    }

    /** It refuses every call. */
    static void down() {
        mode().set("DOWN");
    }

    /** It begins to answer and never ends. */
    static void stuck() {
        mode().set("STUCK");
    }

    static int asked(String nik) {
        return asked().getOrDefault(nik, 0);
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
    private static AtomicReference<String> mode() {
        return (AtomicReference<String>) System.getProperties().computeIfAbsent(MODE, name -> new AtomicReference<>("UP"));
    }
}
