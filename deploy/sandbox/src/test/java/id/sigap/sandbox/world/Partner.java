package id.sigap.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.sigap.sandbox.bank.snap.SnapSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The other end of the bank's line: checks the bank's signatures and holds one bill for each customer number. */
public final class Partner {

    private static final String TOKEN = "partner-token-1";
    private static volatile Partner current;

    private final HttpServer server;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Long> bills = new ConcurrentHashMap<>();
    private final Map<String, String> paidBy = new ConcurrentHashMap<>();
    private final List<JsonNode> payments = new CopyOnWriteArrayList<>();
    private final List<JsonNode> notices = new CopyOnWriteArrayList<>();
    private final AtomicInteger answersToLose = new AtomicInteger();

    private Partner(HttpServer server) {
        this.server = server;
    }

    static Partner start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            current = new Partner(server);
            server.createContext("/", exchange -> current.serve(exchange));
            server.start();
            return current;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Partner current() {
        return current;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** Issues a bill and forgets what was received before. */
    public void bill(String customerNo, long rupiah) {
        payments.clear();
        bills.put(customerNo, rupiah);
    }

    /** Books the next payments but answers 504 to the bank. */
    public void loseAnswers(int times) {
        answersToLose.set(times);
    }

    /** Bodies of the payments received since the last bill. */
    public List<JsonNode> payments() {
        return payments;
    }

    /** Bodies of the notices of a QRIS code. */
    public List<JsonNode> notices(String partnerReferenceNo) {
        return notices.stream().filter(body -> partnerReferenceNo.equals(body.path("originalPartnerReferenceNo").textValue())).toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        Answer answer = path.endsWith("/b2b") ? token(exchange) : transaction(exchange, path, body);
        byte[] bytes = json.writeValueAsBytes(answer.document());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Answer token(HttpExchange exchange) {
        String client = header(exchange, "X-CLIENT-KEY");
        boolean holds = SnapSignature.tokenHolds(SnapMaterial.BANK_KEYS.getPublic(), client, header(exchange, "X-TIMESTAMP"),
                header(exchange, "X-SIGNATURE"));
        return holds && client.equals(SnapMaterial.BANK_ID)
                ? new Answer(200, Map.of("responseCode", "2007300", "accessToken", TOKEN, "expiresIn", "900"))
                : new Answer(401, Map.of("responseCode", "4017300"));
    }

    private Answer transaction(HttpExchange exchange, String path, byte[] body) throws IOException {
        String expected = SnapSignature.forTransaction(SnapMaterial.BANK_SECRET, "POST", path, TOKEN, body, header(exchange, "X-TIMESTAMP"));
        boolean genuine = expected.equals(header(exchange, "X-SIGNATURE"))
                && ("Bearer " + TOKEN).equals(header(exchange, "Authorization"))
                && header(exchange, "X-EXTERNAL-ID").matches("[0-9]{1,36}")
                && SnapMaterial.BANK_ID.equals(header(exchange, "X-PARTNER-ID"));
        JsonNode document = json.readTree(body);
        if (!genuine) {
            return new Answer(401, Map.of("responseCode", "4012400", "responseMessage", "Unauthorized"));
        }
        if (path.endsWith("/qr-mpm-notify")) {
            notices.add(document);
            return new Answer(200, Map.of("responseCode", "2005200", "responseMessage", "Successful"));
        }
        return path.endsWith("/inquiry") ? inquiry(document) : payment(document);
    }

    private Answer inquiry(JsonNode document) {
        Long bill = bills.get(document.path("customerNo").textValue());
        if (bill == null) {
            return new Answer(404, Map.of("responseCode", "4042412", "responseMessage", "Bill not found"));
        }
        return new Answer(200, Map.of("responseCode", "2002400", "responseMessage", "Successful", "virtualAccountData",
                Map.of("virtualAccountName", "PT MAJU", "totalAmount", Map.of("value", bill + ".00", "currency", "IDR"))));
    }

    private Answer payment(JsonNode document) {
        payments.add(document);
        String customer = document.path("customerNo").textValue();
        String request = document.path("paymentRequestId").textValue();
        if (!document.path("paidAmount").path("value").textValue().equals(bills.get(customer) + ".00")) {
            return new Answer(404, Map.of("responseCode", "4042513", "responseMessage", "Invalid Amount"));
        }
        if (!paidBy.computeIfAbsent(customer, none -> request).equals(request)) {
            return new Answer(404, Map.of("responseCode", "4042514", "responseMessage", "Paid Bill"));
        }
        return answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? new Answer(504, Map.of("responseCode", "5042500", "responseMessage", "Timeout"))
                : new Answer(200, Map.of("responseCode", "2002500", "responseMessage", "Successful"));
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private record Answer(int status, Map<String, Object> document) {
    }
}
