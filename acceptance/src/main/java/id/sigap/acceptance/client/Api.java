package id.sigap.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A client of one address, as a phone or an officer's browser is: JSON, a token, an Idempotency-Key with every act. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> raw) {

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new UnexpectedAnswer(status, raw.request().method() + " " + raw.request().uri().getPath() + " answered " + status + " and not "
                        + wanted + ": " + body);
            }
            return this;
        }

        public String text(String pointer) {
            return body.at(pointer).asText();
        }

        /** The last part of the Location header's path. */
        public String locatedId() {
            String location = raw.headers().firstValue("Location").orElseThrow();
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /** An answer that the main job does not know. */
    public static final class UnexpectedAnswer extends RuntimeException {
        private final int status;

        UnexpectedAnswer(int status, String message) {
            super(message);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final HttpClient http;
    private final URI base;
    private final String token;
    private final String language;
    private final Duration patience;
    private final Map<String, String> more;

    private Api(HttpClient http, URI base, String token, String language, Duration patience, Map<String, String> more) {
        this.more = Map.copyOf(more);
        this.http = http;
        this.base = base;
        this.token = token;
        this.language = language;
        this.patience = patience;
    }

    public static Api at(URI base) {
        return new Api(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build(), base, null, "en", PATIENCE, Map.of());
    }

    /** The same client with an access token. */
    public Api as(String accessToken) {
        return new Api(http, base, accessToken, language, patience, more);
    }

    /** The same client of somebody who reads {@code id} or {@code en}; without this, English. */
    public Api speaking(String wanted) {
        return new Api(http, base, token, wanted, patience, more);
    }

    /** The same client, which waits for an answer that long. */
    public Api patient(Duration atMost) {
        return new Api(http, base, token, language, atMost, more);
    }

    /** The same client, which sends one header more. */
    public Api with(String header, String value) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put(header, value);
        return new Api(http, base, token, language, patience, headers);
    }

    public URI base() {
        return base;
    }

    /** The access token, or null. */
    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, "act-" + UUID.randomUUID());
    }

    public Answer post(String path, Map<String, ?> body, String idempotencyKey) {
        return send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofByteArray(write(body))));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send(request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofByteArray(write(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer postBytes(String path, String contentType, byte[] body) {
        return send(request(path).header("Content-Type", contentType).header("Idempotency-Key", "act-" + UUID.randomUUID())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer putBytes(String path, String contentType, byte[] body) {
        return send(request(path).header("Content-Type", contentType).PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), read(response.body()), response);
        } catch (ConnectException e) {
            throw new UncheckedIOException("nothing answers at " + base + ": `./sigap status` says what runs", e);
        } catch (IOException e) {
            throw new UncheckedIOException(base + " did not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(patience).header("Accept-Language", language);
        more.forEach(request::header);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static byte[] write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }
}
