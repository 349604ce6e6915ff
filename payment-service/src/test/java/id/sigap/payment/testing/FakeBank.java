package id.sigap.payment.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.sigap.payment.bank.snap.PemKeys;
import id.sigap.payment.bank.snap.SignatureEncoding;
import id.sigap.payment.bank.snap.SnapRequest;
import id.sigap.payment.bank.snap.SymmetricSignature;
import id.sigap.payment.bank.snap.TokenSignature;
import id.sigap.payment.qris.QrisText;
import id.sigap.payment.testing.BankBooks.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A bank that really speaks: HTTP on a loopback port, signatures checked, money counted. */
public final class FakeBank {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HANG_MILLIS = 3_000;
    private static final String BOOKS = "/test/account/";

    private final HttpServer server;
    private final Path secrets;
    private final BankBooks books = new BankBooks();
    private final Map<String, String> amounts = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();

    public FakeBank(Path secrets) throws IOException {
        this.secrets = secrets;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void stop() {
        server.stop(0);
    }

    private void serve(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            byte[] body = call.getRequestBody().readAllBytes();
            if (path.startsWith(BOOKS)) {
                answer(call, 200, books.of(path.substring(BOOKS.length())));
            } else if (path.equals("/v1.0/access-token/b2b")) {
                token(call);
            } else if (!isSigned(call, path, body)) {
                snap(call, 401, 0, Map.of());
            } else {
                transaction(call, path, JSON.readTree(body));
            }
        }
    }

    private void transaction(HttpExchange call, String path, JsonNode body) throws IOException {
        switch (path) {
            case "/v1.0/account-inquiry-internal", "/v1.0/account-inquiry-external" -> {
                books.inquired(text(body, "beneficiaryAccountNo"));
                inquiry(call, Habit.of(text(body, "beneficiaryAccountNo")));
            }
            case "/v1.0/transfer-intrabank", "/v1.0/transfer-interbank", "/v1.0/transfer-skn", "/v1.0/transfer-rtgs" -> {
                long amount = Long.parseLong(body.path("amount").path("value").asText().replace(".00", ""));
                String reference = text(body, "partnerReferenceNo");
                transfer(call, reference, books.ordered(reference, text(body, "beneficiaryAccountNo"), amount));
            }
            case "/v1.0/transfer/status" -> {
                String reference = text(body, "originalPartnerReferenceNo");
                status(call, reference, books.enquired(reference));
            }
            case "/v1.0/qr/qr-mpm-generate" -> {
                amounts.put(text(body, "partnerReferenceNo"), body.path("amount").path("value").asText());
                snap(call, 200, 0, Map.of("referenceNo", "QR-" + text(body, "partnerReferenceNo"), "qrContent", qris(body)));
            }
            case "/v1.0/qr/qr-mpm-query" -> {
                String reference = text(body, "originalPartnerReferenceNo");
                snap(call, 200, 0, Map.of("latestTransactionStatus", "00", "originalReferenceNo", "QR-" + reference,
                        "amount", Map.of("value", amounts.getOrDefault(reference, "0.00"), "currency", "IDR")));
            }
            default -> answer(call, 404, Map.of());
        }
    }

    private static String qris(JsonNode body) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("00", "01");
        fields.put("01", "12");
        fields.put("53", "360");
        fields.put("54", body.path("amount").path("value").asText());
        fields.put("58", "ID");
        return new QrisText(fields).write();
    }

    private static void inquiry(HttpExchange call, Habit habit) throws IOException {
        if (habit == Habit.INVALID) {
            snap(call, 404, 11, Map.of());
        } else {
            snap(call, 200, 0, Map.of("beneficiaryAccountName", habit == Habit.OTHER_NAME ? "ORANG LAIN" : Habit.HOLDER));
        }
    }

    private void transfer(HttpExchange call, String reference, Order order) throws IOException {
        boolean first = order.tries() == 1;
        switch (Habit.of(order.account())) {
            case DROP_ANSWER -> books.pay(order, 0);
            case PAYS_MORE -> books.pay(order, 1);
            case HANG -> {
                books.pay(order, 0);
                hang();
            }
            case INCONSISTENT -> {
                books.pay(order, 0);
                snap(call, 404, 18, Map.of());
            }
            case FOUND_LATE -> snap(call, 504, 0, Map.of());
            case FAILS_LATER -> snap(call, 202, 0, Map.of());
            case NO_FUNDS -> snap(call, 403, 14, Map.of());
            case LOST -> payUnless(first, 504, 0, call, reference, order);
            case CLOSED_AT_FIRST -> payUnless(first, 403, 6, call, reference, order);
            case TOKEN_ENDS -> payUnless(first, 401, 1, call, reference, order);
            case PLAIN, INVALID, OTHER_NAME -> payUnless(false, 0, 0, call, reference, order);
        }
    }

    private void payUnless(boolean refuse, int http, int caseCode, HttpExchange call, String reference, Order order) throws IOException {
        if (refuse) {
            snap(call, http, caseCode, Map.of());
        } else {
            books.pay(order, 0);
            snap(call, 200, 0, Map.of("referenceNo", "BANK-" + reference));
        }
    }

    private void status(HttpExchange call, String reference, Order order) throws IOException {
        Habit habit = order == null ? Habit.LOST : Habit.of(order.account());
        if (habit == Habit.FOUND_LATE && order.enquiries() == 3) {
            books.pay(order, 0);
        }
        if (habit == Habit.FAILS_LATER) {
            snap(call, 200, 0, Map.of("latestTransactionStatus", order.enquiries() == 1 ? "03" : "06"));
        } else if (order == null || !order.isPaid()) {
            snap(call, 404, 1, Map.of());
        } else {
            snap(call, 200, 0, Map.of("latestTransactionStatus", "00", "originalReferenceNo", "BANK-" + reference,
                    "beneficiaryAccountNo", order.account(), "amount", Map.of("value", order.paid() + ".00", "currency", "IDR")));
        }
    }

    private void token(HttpExchange call) throws IOException {
        String client = header(call, "X-CLIENT-KEY");
        boolean signed = TokenSignature.verify(PemKeys.publicKey(secret("snap-client-public.pem")), client, header(call, "X-TIMESTAMP"),
                header(call, "X-SIGNATURE"), SignatureEncoding.BASE64);
        if (signed && secret("snap-client-id").equals(client)) {
            answer(call, 200, Map.of("responseCode", "2007300", "accessToken", "token-" + tokens.incrementAndGet(), "expiresIn", "900"));
        } else {
            answer(call, 401, Map.of("responseCode", "4017300"));
        }
    }

    private boolean isSigned(HttpExchange call, String path, byte[] body) {
        String token = header(call, "Authorization").substring("Bearer ".length());
        return new SymmetricSignature(secret("snap-client-secret"), SignatureEncoding.BASE64).verify(
                new SnapRequest(call.getRequestMethod(), path, token, body, header(call, "X-TIMESTAMP")), header(call, "X-SIGNATURE"));
    }

    private static void snap(HttpExchange call, int http, int caseCode, Map<String, ?> fields) throws IOException {
        String service = switch (call.getRequestURI().getPath()) {
            case "/v1.0/account-inquiry-internal" -> "15";
            case "/v1.0/account-inquiry-external" -> "16";
            case "/v1.0/transfer-intrabank" -> "17";
            case "/v1.0/transfer-interbank" -> "18";
            case "/v1.0/transfer-rtgs" -> "22";
            case "/v1.0/transfer-skn" -> "23";
            case "/v1.0/qr/qr-mpm-generate" -> "47";
            case "/v1.0/qr/qr-mpm-query" -> "51";
            default -> "36";
        };
        Map<String, Object> body = new LinkedHashMap<>(fields);
        body.put("responseCode", http + service + "%02d".formatted(caseCode));
        answer(call, http, body);
    }

    private static void answer(HttpExchange call, int http, Map<String, ?> body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(http, bytes.length);
        call.getResponseBody().write(bytes);
    }

    private static String header(HttpExchange call, String name) {
        return call.getRequestHeaders().getFirst(name);
    }

    private static String text(JsonNode body, String field) {
        return body.path(field).asText();
    }

    private static void hang() {
        try {
            Thread.sleep(HANG_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String secret(String name) {
        try {
            return Files.readString(secrets.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
