package id.sigap.gateway;

import static id.sigap.gateway.support.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.gateway.support.Client;
import id.sigap.gateway.support.Upstreams;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** Request bodies: what passes, and where it stops. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class BodiesTest {

    private static final int BUFFERED_LIMIT = 1024;
    private static final int STREAMED_LIMIT = 1 << 20;
    private static final int STREAMED_TIMEOUT_MILLIS = 8_000;

    @TestHTTPResource
    URI base;
    Client client;

    @BeforeEach
    void client() {
        client = new Client(base);
    }

    @Test
    void aBodyUpToTheLimitPassesWithAndWithoutALength() throws Exception {
        for (String path : new String[] {"/auth/v1/echo", "/biometric/v1/echo"}) {
            int limit = path.startsWith("/auth") ? BUFFERED_LIMIT : STREAMED_LIMIT;
            assertEquals(limit, arrived(post(path, known(limit))));
            assertEquals(limit, arrived(post(path, chunked(limit))));
        }
    }

    @Test
    void aDeclaredBodyBeyondTheLimitIsRefused() throws Exception {
        assertProblem(CommonProblem.PAYLOAD_TOO_LARGE, "id", post("/auth/v1/echo", known(BUFFERED_LIMIT + 1)));
        assertProblem(CommonProblem.PAYLOAD_TOO_LARGE, "id", post("/biometric/v1/echo", known(STREAMED_LIMIT + 1)));
    }

    @Test
    void aChunkedBodyIsCutOffAtTheLimit() throws Exception {
        assertProblem(CommonProblem.PAYLOAD_TOO_LARGE, "id", post("/auth/v1/echo", chunked(BUFFERED_LIMIT + 1)));
        assertProblem(CommonProblem.PAYLOAD_TOO_LARGE, "id", post("/biometric/v1/echo", chunked(STREAMED_LIMIT + 1)));
        assertProblem(CommonProblem.PAYLOAD_TOO_LARGE, "id", post("/biometric/v1/echo", chunked(6 * STREAMED_LIMIT)));
    }

    @Test
    void aRefusedBodyDoesNotReachTheService() throws Exception {
        int before = client.json("/auth/v1/counts").getInteger("received");

        post("/auth/v1/echo", chunked(100 * BUFFERED_LIMIT));

        assertEquals(before + 1, client.json("/auth/v1/counts").getInteger("received"));
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOnOrNot() throws Exception {
        String head = "POST /auth/v1/echo HTTP/1.1\r\nHost: sigap\r\nExpect: 100-continue\r\n";

        assertTrue(client.raw(head + "Content-Length: 5\r\n\r\n").startsWith("HTTP/1.1 100"));
        assertTrue(client.raw(head + "Content-Length: 5000\r\n\r\n").startsWith("HTTP/1.1 413"));
    }

    @Test
    void anUploadThatStallsIsTheClientsTimeoutAndNotTheServices() throws Exception {
        try (Socket socket = client.connect()) {
            socket.setSoTimeout(STREAMED_TIMEOUT_MILLIS + 4_000);
            socket.getOutputStream().write("POST /biometric/v1/echo HTTP/1.1\r\nHost: sigap\r\nContent-Length: 5000\r\n\r\nfirst bytes"
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = Client.readUntilSilence(socket);

            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains(CommonProblem.REQUEST_TIMEOUT.type()), answer);
        }
    }

    @Test
    void anAnswerBeforeTheEndOfTheUploadPasses() throws Exception {
        HttpResponse<String> answer = post("/biometric/v1/early", chunked(STREAMED_LIMIT));

        assertEquals(401, answer.statusCode());
        Waiting.until(200, () -> client.get("/biometric/v1/counts").statusCode());
    }

    @Test
    void aPostWithoutABodyArrivesWithoutOne() throws Exception {
        HttpResponse<String> answer = client.send(client.request("/auth/v1/echo").POST(BodyPublishers.noBody()));

        assertEquals(0, arrived(answer));
    }

    @Test
    void headersBeyondTheLimitAreRefused() throws Exception {
        String answer = client.raw("GET /auth/v1/echo HTTP/1.1\r\nHost: sigap\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
    }

    @Test
    void aLengthThatIsNoneIsRefused() throws Exception {
        String answer = client.raw("POST /auth/v1/echo HTTP/1.1\r\nHost: sigap\r\nContent-Length: lots\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        return client.send(client.request(path).POST(body));
    }

    private static int arrived(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return new JsonObject(answer.body()).getInteger("length");
    }

    private static BodyPublisher known(int length) {
        return BodyPublishers.ofByteArray(new byte[length]);
    }

    private static BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }
}
