package id.sigap.gateway;

import static id.sigap.gateway.support.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.gateway.support.Client;
import id.sigap.gateway.support.Upstreams;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What one service does must not be felt on the way to another. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class IsolationTest {

    private static final int CLAIMS_PLACES = 4;

    @TestHTTPResource
    URI base;
    Client client;

    @BeforeEach
    void client() {
        client = new Client(base);
    }

    @Test
    void aHungRouteDoesNotSlowAnother() throws Exception {
        client.get("/auth/v1/warm-up");
        List<CompletableFuture<HttpResponse<String>>> hung = fillClaims();

        long slowest = 0;
        for (int i = 0; i < 50; i++) {
            long start = System.nanoTime();
            assertEquals(200, client.get("/auth/v1/login").statusCode());
            slowest = Math.max(slowest, System.nanoTime() - start);
        }

        assertTrue(slowest < 400_000_000L, "slowest login took " + slowest / 1_000_000 + " ms");
        for (CompletableFuture<HttpResponse<String>> call : hung) {
            assertProblem(CommonProblem.UPSTREAM_TIMEOUT, "id", call.get());
        }
    }

    @Test
    void aFullRouteAnswersBusyAtOnceAndServesAgainAfterwards() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> hung = fillClaims();

        long start = System.nanoTime();
        HttpResponse<String> refused = client.get("/claims/v1/anything", "Accept-Language", "en");
        long tookMillis = (System.nanoTime() - start) / 1_000_000;

        assertProblem(CommonProblem.SERVICE_BUSY, "en", refused);
        assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
        assertTrue(tookMillis < 300, "took " + tookMillis + " ms");
        for (CompletableFuture<HttpResponse<String>> call : hung) {
            assertEquals(504, call.get().statusCode());
        }
        assertEquals(200, client.get("/claims/v1/anything").statusCode());
    }

    @Test
    void aClientThatGoesAwayFreesItsPlaceInTheService() throws Exception {
        List<Socket> impatient = new ArrayList<>();
        // one more at each look, and not as many as there are places: a look holds a place itself, and may turn somebody away
        Waiting.until(503, () -> {
            Socket socket = client.connect();
            impatient.add(socket);
            socket.getOutputStream().write("GET /biometric/v1/hang HTTP/1.1\r\nHost: sigap\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return client.get("/biometric/v1/counts").statusCode();
        });

        for (Socket socket : impatient) {
            socket.close();
        }

        Waiting.until(200, () -> client.get("/biometric/v1/counts").statusCode());
        Waiting.until(0, () -> client.json("/biometric/v1/counts").getInteger("hanging"));
    }

    @Test
    void aSlowSenderHoldsNoPlaceInTheService() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < CLAIMS_PLACES * 2; i++) {
            Socket socket = client.connect();
            socket.getOutputStream().write("POST /claims/v1/file HTTP/1.1\r\nHost: sigap\r\nContent-Length: 500\r\n\r\nfirst byt".getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }

        assertEquals(200, client.get("/claims/v1/anything").statusCode());

        for (Socket socket : slow) {
            socket.setSoTimeout(3000);
            assertTrue(readHead(socket).startsWith("HTTP/1.1 408"));
            socket.close();
        }
    }

    private static String readHead(Socket socket) throws java.io.IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private List<CompletableFuture<HttpResponse<String>>> fillClaims() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> hung = new ArrayList<>();
        for (int i = 0; i < CLAIMS_PLACES; i++) {
            hung.add(client.start("/claims/v1/hang"));
        }
        Thread.sleep(200);
        return hung;
    }
}
