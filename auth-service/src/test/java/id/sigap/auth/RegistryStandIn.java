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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The civil registry and the immigration office for these tests: an HTTP server that knows whom it was told of; each can be down or
 * hang.
 */
public class RegistryStandIn implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        new Office("nikFound", person -> person.get("nik").asText()).open(server, "/registry/v1/persons/check", "registry");
        new Office("passportFound", person -> person.get("country").asText() + " " + person.get("number").asText())
                .open(server, "/immigration/v1/passports/check", "immigration");
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty("sigap.test.registry", base);
        return Map.of("sigap.auth.registry.url", base + "/registry", "sigap.auth.registry.again", "400ms", "sigap.auth.registry.timeout", "1s",
                "sigap.auth.immigration.url", base + "/immigration", "sigap.auth.immigration.again", "400ms", "sigap.auth.immigration.timeout", "1s");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /**
     * One of the two.
     *
     * @param found how its answer calls what it was asked for
     * @param key   under what it keeps a person
     */
    private record Office(String found, Function<JsonNode, String> key, Map<String, JsonNode> persons, AtomicInteger asked, AtomicReference<String> mode,
            AtomicReference<String> ownKey) {

        Office(String found, Function<JsonNode, String> key) {
            this(found, key, new ConcurrentHashMap<>(), new AtomicInteger(), new AtomicReference<>("up"), new AtomicReference<>());
        }

        void open(HttpServer server, String path, String name) {
            server.createContext(path, this::check);
            server.createContext("/test/" + name + "/mode", exchange -> {
                mode.set(text(exchange));
                answer(exchange, 200, "{}");
            });
            server.createContext("/test/" + name + "/persons", exchange -> {
                JsonNode person = JSON.readTree(text(exchange));
                persons.put(key.apply(person), person);
                answer(exchange, 200, "{}");
            });
            server.createContext("/test/" + name + "/asked", exchange -> answer(exchange, 200, Integer.toString(asked.get())));
            server.createContext("/test/" + name + "/key", exchange -> answer(exchange, 200, String.valueOf(ownKey.get())));
        }

        private void check(HttpExchange exchange) throws IOException {
            asked.incrementAndGet();
            ownKey.set(exchange.getRequestHeaders().getFirst("X-Api-Key"));
            JsonNode question = JSON.readTree(text(exchange));
            switch (mode.get()) {
                case "down" -> answer(exchange, 503, "{}");
                case "nonsense" -> answer(exchange, 200, "{\"" + found + "\":true}");
                case "hang" -> {
                    try {
                        Thread.sleep(5_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    exchange.close();
                }
                default -> answer(exchange, ownKey.get() == null ? 401 : 200, verdict(question));
            }
        }

        private String verdict(JsonNode question) {
            JsonNode person = persons.get(key.apply(question));
            if (person == null) {
                return "{\"" + found + "\":false,\"nameScore\":0,\"birthDateMatch\":false}";
            }
            boolean sameName = person.get("fullName").asText().equalsIgnoreCase(question.get("fullName").asText());
            boolean sameDay = person.get("birthDate").asText().equals(question.get("birthDate").asText());
            String more = sameName && sameDay ? ",\"legalName\":\"" + person.get("fullName").asText() + "\",\"sex\":\"FEMALE\"" : "";
            return "{\"" + found + "\":true,\"nameScore\":" + (sameName ? 100 : 20) + ",\"birthDateMatch\":" + sameDay + more + "}";
        }
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
