package id.sigap.payment.bank.snap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.payment.bank.BankAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Makes signed transaction calls to a bank, and says what each answer, or the lack of one, means. */
public final class SnapClient {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long EXTERNAL_ID_BOUND = 1_000_000_000_000_000L;

    private final SnapPartner partner;
    private final SnapTransport transport;
    private final SnapTokens tokens;
    private final ObjectMapper json;
    private final Clock clock;

    public SnapClient(SnapPartner partner, SnapTransport transport, ObjectMapper json, Clock clock) {
        this.partner = partner;
        this.transport = transport;
        this.tokens = new SnapTokens(partner, transport, json, clock);
        this.json = json;
        this.clock = clock;
    }

    /** One transaction call. A token that the bank no longer takes is renewed once. */
    public BankAnswer<JsonNode> call(SnapService service, Map<String, ?> body) {
        Optional<String> token = tokens.current();
        if (token.isEmpty()) {
            return new BankAnswer.NotNow<>("no access token");
        }
        Reply reply = exchange(service, token.get(), body);
        if (reply instanceof Said said && said.http() == 401) {
            Optional<String> renewed = tokens.renew(token.get());
            if (renewed.isEmpty()) {
                return new BankAnswer.NotNow<>("no new access token");
            }
            reply = exchange(service, renewed.get(), body);
        }
        return switch (reply) {
            case NothingSent nothing -> new BankAnswer.NotNow<>(nothing.why());
            case NothingHeard nothing -> new BankAnswer.Unknown<>(nothing.why());
            case Said said -> answer(service, said);
        };
    }

    private sealed interface Reply {
    }

    private record NothingSent(String why) implements Reply {
    }

    private record NothingHeard(String why) implements Reply {
    }

    private record Said(int http, byte[] body) implements Reply {
    }

    private Reply exchange(SnapService service, String token, Map<String, ?> body) {
        try {
            HttpResponse<byte[]> response = transport.exchange(request(service, token, body));
            return new Said(response.statusCode(), response.body());
        } catch (SnapTransport.NotSent e) {
            return new NothingSent(e.getMessage());
        } catch (IOException e) {
            return new NothingHeard(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NothingHeard("interrupted");
        }
    }

    private HttpRequest request(SnapService service, String token, Map<String, ?> body) {
        byte[] bytes = write(body);
        String timestamp = SnapTime.write(clock.instant());
        String signature = partner.signature().sign(new SnapRequest("POST", partner.signedPath().of(partner.baseUrl(), service.path()), token, bytes, timestamp));
        return HttpRequest.newBuilder(URI.create(partner.baseUrl() + service.path())).timeout(partner.timeout())
                .header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
                .header("X-TIMESTAMP", timestamp).header("X-SIGNATURE", signature).header("X-PARTNER-ID", partner.clientId())
                .header("X-EXTERNAL-ID", externalId()).header("CHANNEL-ID", partner.channelId())
                .POST(BodyPublishers.ofByteArray(bytes)).build();
    }

    /** Digits only, unique within the day. */
    private String externalId() {
        return clock.millis() + "%015d".formatted(RANDOM.nextLong(EXTERNAL_ID_BOUND));
    }

    private BankAnswer<JsonNode> answer(SnapService service, Said said) {
        JsonNode body = read(said.body());
        Optional<ResponseCode> code = ResponseCode.read(body.path("responseCode").asText(null));
        if (code.isEmpty() || code.get().service() != service.code() || code.get().http() != said.http()) {
            return new BankAnswer.Unknown<>("HTTP " + said.http() + " without its response code");
        }
        return code.get().is(200, 0) ? new BankAnswer.Done<>(body) : Verdict.of(code.get());
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException notJson) {
            return json.missingNode();
        }
    }

    private byte[] write(Map<String, ?> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON", e);
        }
    }
}
