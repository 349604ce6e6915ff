package id.sigap.sandbox.bank.va;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.sigap.sandbox.SandboxConfig;
import id.sigap.sandbox.bank.snap.BankNumbers;
import id.sigap.sandbox.bank.snap.SnapKeys;
import id.sigap.sandbox.bank.snap.SnapService;
import id.sigap.sandbox.bank.snap.SnapSignature;
import id.sigap.sandbox.bank.snap.SnapTime;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The bank as a client of our SNAP services. Never throws for what the other side does: the call tells. */
@Singleton
public class PartnerClient {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);
    private static final long ANSWER_LIMIT_BYTES = 64L * 1024;
    private static final String CHANNEL = "95051";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT).build();
    private final SnapKeys keys;
    private final BankNumbers numbers;
    private final ObjectMapper json;
    private final Clock clock;
    private final String base;

    PartnerClient(SnapKeys keys, BankNumbers numbers, ObjectMapper json, Clock clock, SandboxConfig config) {
        this.keys = keys;
        this.numbers = numbers;
        this.json = json;
        this.clock = clock;
        this.base = config.publicUrl().toString().replaceAll("/+$", "");
    }

    /** Asks for an access token; it is in the answer's {@code accessToken}. */
    public PartnerCall token() {
        String now = SnapTime.format(clock.instant());
        return send(SnapService.ACCESS_TOKEN, request(SnapService.ACCESS_TOKEN, bytes(Map.of("grantType", "client_credentials")), now)
                .header("X-CLIENT-KEY", keys.bankClientId())
                .header("X-SIGNATURE", SnapSignature.forToken(keys.bankKey(), keys.bankClientId(), now)));
    }

    public PartnerCall transaction(SnapService service, String token, Object document) {
        byte[] body = bytes(document);
        String now = SnapTime.format(clock.instant());
        String signature = SnapSignature.forTransaction(keys.bankSecret(), "POST", service.path(), token, body, now);
        return send(service, request(service, body, now)
                .header("Authorization", "Bearer " + token)
                .header("X-SIGNATURE", signature)
                .header("X-PARTNER-ID", keys.bankClientId())
                .header("X-EXTERNAL-ID", numbers.next())
                .header("CHANNEL-ID", CHANNEL));
    }

    private HttpRequest.Builder request(SnapService service, byte[] body, String timestamp) {
        return HttpRequest.newBuilder(java.net.URI.create(base + service.path())).timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/json").header("X-TIMESTAMP", timestamp)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private PartnerCall send(SnapService service, HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(request.build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), ANSWER_LIMIT_BYTES));
            return read(service, response, millisSince(start));
        } catch (IOException noAnswer) {
            return new PartnerCall(service.name(), 0, null, null, millisSince(start), noAnswer.toString(), MissingNode.getInstance());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new PartnerCall(service.name(), 0, null, null, millisSince(start), "stopped", MissingNode.getInstance());
        }
    }

    private PartnerCall read(SnapService service, HttpResponse<byte[]> response, long millis) {
        try {
            JsonNode answer = json.readTree(response.body());
            return new PartnerCall(service.name(), response.statusCode(), answer.path("responseCode").textValue(),
                    answer.path("responseMessage").textValue(), millis, null, answer);
        } catch (IOException notJson) {
            return new PartnerCall(service.name(), response.statusCode(), null, null, millis, "the answer is not JSON",
                    MissingNode.getInstance());
        }
    }

    private byte[] bytes(Object document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
