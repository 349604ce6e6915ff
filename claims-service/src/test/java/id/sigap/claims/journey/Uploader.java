package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hamcrest.Matchers;

/** A phone that uploads documents of one claim or accident. */
final class Uploader {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String PART = "application/offset+octet-stream";

    private final String token;
    private final String list;

    Uploader(String token, UUID claimId) {
        this(token, "/claims/v1/claims/" + claimId + "/documents");
    }

    private Uploader(String token, String list) {
        this.token = token;
        this.list = list;
    }

    static Uploader ofAccident(String token, UUID accidentId) {
        return new Uploader(token, "/claims/v1/accidents/" + accidentId + "/documents");
    }

    /** A PDF of this size whose content nothing else has. */
    static byte[] pdf(int size, long seed) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        byte[] first = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(first, 0, content, 0, first.length);
        return content;
    }

    Response begin(String kind, long size) {
        return begin(Map.of("kind", kind, "size", size));
    }

    Response begin(Map<String, Object> request) {
        return Api.post(token, list(), new HashMap<>(request));
    }

    UUID begun(String kind, long size) {
        return UUID.fromString(begin(kind, size).then().statusCode(201).extract().path("documentId"));
    }

    /** Uploads it in one part and waits for what comes of it. */
    UUID upload(String kind, byte[] content, String awaited) {
        UUID document = begun(kind, content.length);
        if (part(document, 0, content).statusCode() != 204) {
            throw new IllegalStateException("the part was refused");
        }
        awaitState(document, awaited);
        return document;
    }

    String list() {
        return list;
    }

    static String path(UUID document) {
        return "/claims/v1/documents/" + document;
    }

    Response get(UUID document) {
        return Api.as(token).get(path(document));
    }

    void awaitState(UUID document, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(document).then().statusCode(200).body("state", Matchers.equalTo(state)));
    }

    HttpResponse<byte[]> content(UUID document) {
        return send(request(path(document) + "/content").GET());
    }

    HttpResponse<byte[]> head(UUID document) {
        return send(request(path(document)).HEAD());
    }

    long offset(UUID document) {
        return head(document).headers().firstValueAsLong("Upload-Offset").orElse(-1);
    }

    HttpResponse<byte[]> part(UUID document, long offset, byte[] bytes) {
        return part(document, Long.toString(offset), PART, Map.of(), bytes);
    }

    HttpResponse<byte[]> part(UUID document, String offset, String type, Map<String, String> headers, byte[] bytes) {
        HttpRequest.Builder request = request(path(document)).header("Content-Type", type).header("Upload-Offset", offset).method("PATCH", BodyPublishers.ofByteArray(bytes));
        headers.forEach(request::header);
        return send(request);
    }

    /** Announces all of it and breaks off after some bytes, once so many lie in the store, as a phone in a tunnel does. */
    void breakOff(UUID document, byte[] content, int after, long stored) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("PATCH " + path(document) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\nUpload-Offset: 0\r\nContent-Type: " + PART
                    + "\r\nContent-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOf(content, after));
            out.flush();
            await().atMost(Duration.ofSeconds(20)).until(() -> Stored.bytes(document) >= stored);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path)).header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en").timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
