package id.sigap.payment.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.payment.bank.snap.PemKeys;
import id.sigap.payment.bank.snap.SignatureEncoding;
import id.sigap.payment.bank.snap.SnapRequest;
import id.sigap.payment.bank.snap.SnapTime;
import id.sigap.payment.bank.snap.SymmetricSignature;
import id.sigap.payment.bank.snap.TokenSignature;
import id.sigap.testkit.TestSecrets;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The bank as a caller of our SNAP addresses. What a test wants wrong it sets before the call. */
public final class BankCaller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1000);
    private static final String PREFIX = "   12345";

    private String secret = secret("snap-bank-secret");
    private String token;
    private Instant time = Instant.now();
    private String externalId;

    public BankCaller withSecret(String other) {
        secret = other;
        return this;
    }

    public BankCaller withToken(String other) {
        token = other;
        return this;
    }

    public BankCaller at(Instant other) {
        time = other;
        return this;
    }

    public BankCaller withExternalId(String id) {
        externalId = id;
        return this;
    }

    public static String nextNumber() {
        return Long.toString(NUMBERS.incrementAndGet());
    }

    public Response inquire(String kodeIuran) {
        Map<String, Object> body = account(kodeIuran);
        body.put("inquiryRequestId", nextNumber());
        body.put("trxDateInit", SnapTime.write(time));
        return call("/v1.0/transfer-va/inquiry", write(body));
    }

    public Response pay(String kodeIuran, long amount) {
        return pay(kodeIuran, amount, UUID.randomUUID().toString());
    }

    public Response pay(String kodeIuran, long amount, String requestId) {
        return call("/v1.0/transfer-va/payment", write(payment(kodeIuran, amount, requestId)));
    }

    public Map<String, Object> payment(String kodeIuran, long amount, String requestId) {
        Map<String, Object> body = account(kodeIuran);
        body.put("paymentRequestId", requestId);
        body.put("paidAmount", Map.of("value", amount + ".00", "currency", "IDR"));
        body.put("trxDateTime", SnapTime.write(time));
        body.put("referenceNo", nextNumber());
        return body;
    }

    public Response call(String path, byte[] body) {
        return call(path, body, body);
    }

    /** Sends one body with the signature of another. */
    public Response call(String path, byte[] signed, byte[] sent) {
        String bearer = token == null ? accessToken() : token;
        String timestamp = SnapTime.write(time);
        String signature = new SymmetricSignature(secret, SignatureEncoding.BASE64).sign(new SnapRequest("POST", path, bearer, signed, timestamp));
        return given().contentType("application/json").header("Authorization", "Bearer " + bearer).header("X-TIMESTAMP", timestamp)
                .header("X-SIGNATURE", signature).header("X-PARTNER-ID", secret("snap-bank-client-id"))
                .header("X-EXTERNAL-ID", externalId == null ? nextNumber() : externalId).header("CHANNEL-ID", "95051").body(sent).post(path);
    }

    public static String accessToken() {
        return askForToken(secret("snap-bank-client-id"), secret("snap-bank-private.pem")).then().statusCode(200)
                .extract().path("accessToken");
    }

    public static Response askForToken(String clientId, String privateKey) {
        String timestamp = SnapTime.write(Instant.now());
        return given().contentType("application/json").header("X-CLIENT-KEY", clientId).header("X-TIMESTAMP", timestamp)
                .header("X-SIGNATURE", TokenSignature.sign(PemKeys.privateKey(privateKey), clientId, timestamp, SignatureEncoding.BASE64))
                .body("{\"grantType\":\"client_credentials\"}").post("/v1.0/access-token/b2b");
    }

    public static byte[] write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String secret(String name) {
        try {
            return Files.readString(TestSecrets.get().folder().resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> account(String kodeIuran) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerServiceId", PREFIX);
        body.put("customerNo", kodeIuran);
        body.put("virtualAccountNo", PREFIX + kodeIuran);
        return body;
    }
}
