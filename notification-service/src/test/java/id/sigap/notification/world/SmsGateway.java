package id.sigap.notification.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An SMS gateway. */
public final class SmsGateway implements AutoCloseable {

    /** A message as it was asked for. */
    public record Sms(String to, String text, String reference) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Sms> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile int status = 202;

    public SmsGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Outside.smsPort()), 50);
        server.setExecutor(threads);
        server.createContext("/sms/v1/messages", this::take);
        server.start();
    }

    public void answer(int with) {
        status = with;
    }

    /** What it was asked to send, whatever it answered. */
    public List<Sms> to(String number) {
        return asked.stream().filter(sms -> sms.to().equals(number)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        asked.add(new Sms(body.path("to").asText(), body.path("text").asText(), body.path("reference").asText()));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
