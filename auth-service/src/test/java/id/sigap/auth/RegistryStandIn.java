package id.sigap.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The civil registry for these tests: an HTTP server that knows whom it was told of, and that can be down or hang. */
public class RegistryStandIn implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, JsonNode> persons = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String mode = "up";
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/registry/v1/persons/check", this::check);
        server.createContext("/test/mode", exchange -> {
            mode = text(exchange);
            answer(exchange, 200, "{}");
        });
        server.createContext("/test/persons", exchange -> {
            JsonNode person = JSON.readTree(text(exchange));
            persons.put(person.get("nik").asText(), person);
            answer(exchange, 200, "{}");
        });
        server.createContext("/test/asked", exchange -> answer(exchange, 200, Integer.toString(asked.get())));
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty("sigap.test.registry", base);
        return Map.of("sigap.auth.registry.url", base + "/registry", "sigap.auth.registry.again", "400ms", "sigap.auth.registry.timeout", "1s");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void check(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        JsonNode question = JSON.readTree(text(exchange));
        switch (mode) {
            case "down" -> answer(exchange, 503, "{}");
            case "nonsense" -> answer(exchange, 200, "{\"nikFound\":true}");
            case "hang" -> {
                try {
                    Thread.sleep(5_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.close();
            }
            default -> answer(exchange, exchange.getRequestHeaders().getFirst("X-Api-Key") == null ? 401 : 200, verdict(question));
        }
    }

    private String verdict(JsonNode question) {
        JsonNode person = persons.get(question.get("nik").asText());
        if (person == null) {
            return "{\"nikFound\":false,\"nameScore\":0,\"birthDateMatch\":false}";
        }
        boolean sameName = person.get("fullName").asText().equalsIgnoreCase(question.get("fullName").asText());
        boolean sameDay = person.get("birthDate").asText().equals(question.get("birthDate").asText());
        String more = sameName && sameDay ? ",\"legalName\":\"" + person.get("fullName").asText() + "\",\"sex\":\"FEMALE\"" : "";
        return "{\"nikFound\":true,\"nameScore\":" + (sameName ? 100 : 20) + ",\"birthDateMatch\":" + sameDay + more + "}";
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
