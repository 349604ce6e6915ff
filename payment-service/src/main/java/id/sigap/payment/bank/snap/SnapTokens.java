package id.sigap.payment.bank.snap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Our access token at a bank: asked for once, used until shortly before its end. */
final class SnapTokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final long DEFAULT_LIFE_SECONDS = 900;
    private static final byte[] GRANT = "{\"grantType\":\"client_credentials\"}".getBytes(StandardCharsets.UTF_8);

    private record Token(String text, Instant renewAt) {
    }

    private final SnapPartner partner;
    private final SnapTransport transport;
    private final ObjectMapper json;
    private final Clock clock;
    // virtual threads may wait here during a call; a lock lets go of their carrier
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Token token;

    SnapTokens(SnapPartner partner, SnapTransport transport, ObjectMapper json, Clock clock) {
        this.partner = partner;
        this.transport = transport;
        this.json = json;
        this.clock = clock;
    }

    /** Empty if the bank gives none now. */
    Optional<String> current() {
        return usable(null).or(() -> ask(null));
    }

    /** Another token than the one that the bank refused. */
    Optional<String> renew(String refused) {
        return usable(refused).or(() -> ask(refused));
    }

    private Optional<String> usable(String refused) {
        Token kept = token;
        return kept != null && !kept.text().equals(refused) && clock.instant().isBefore(kept.renewAt())
                ? Optional.of(kept.text()) : Optional.empty();
    }

    private Optional<String> ask(String refused) {
        asking.lock();
        try {
            Optional<String> madeMeanwhile = usable(refused);
            if (madeMeanwhile.isPresent()) {
                return madeMeanwhile;
            }
            HttpResponse<byte[]> response = transport.exchange(request());
            return response.statusCode() == 200 ? keep(json.readTree(response.body())) : Optional.empty();
        } catch (IOException noToken) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            asking.unlock();
        }
    }

    private Optional<String> keep(JsonNode answer) {
        String text = answer.path("accessToken").asText("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Duration life = Duration.ofSeconds(answer.path("expiresIn").asLong(DEFAULT_LIFE_SECONDS));
        token = new Token(text, clock.instant().plus(life).minus(MARGIN));
        return Optional.of(text);
    }

    private HttpRequest request() {
        String timestamp = SnapTime.write(clock.instant());
        return HttpRequest.newBuilder(URI.create(partner.baseUrl() + SnapService.ACCESS_TOKEN.path())).timeout(partner.timeout())
                .header("Content-Type", "application/json").header("X-TIMESTAMP", timestamp).header("X-CLIENT-KEY", partner.clientId())
                .header("X-SIGNATURE", TokenSignature.sign(partner.privateKey(), partner.clientId(), timestamp, partner.encoding()))
                .POST(BodyPublishers.ofByteArray(GRANT)).build();
    }
}
