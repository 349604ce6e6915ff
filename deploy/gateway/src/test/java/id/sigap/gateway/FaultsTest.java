package id.sigap.gateway;

import static id.sigap.gateway.support.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.gateway.support.Client;
import id.sigap.gateway.support.Upstreams;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Services that fail, and requests that lead nowhere. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class FaultsTest {

    @TestHTTPResource
    URI base;
    Client client;

    @BeforeEach
    void client() {
        client = new Client(base);
    }

    @Test
    void aServiceThatIsNotThereIsABadGateway() throws Exception {
        assertProblem(CommonProblem.BAD_GATEWAY, "id", client.get("/payment/v1/bills"));
        assertProblem(CommonProblem.BAD_GATEWAY, "en", client.get("/payment/v1/bills", "Accept-Language", "en-GB,en;q=0.9,id;q=0.5"));
    }

    @Test
    void aServiceThatDropsTheConnectionIsABadGateway() throws Exception {
        assertProblem(CommonProblem.BAD_GATEWAY, "id", client.get("/auth/v1/drop", "Accept-Language", "fr, xx;q=junk"));
    }

    @Test
    void whatIsSafeToAskTwiceIsAskedAgainWhenAConnectionCloses() throws Exception {
        assertEquals("here", client.get("/auth/v1/drop-once?name=read").body());

        HttpResponse<String> written = client.send(client.request("/auth/v1/drop-once?name=write")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertProblem(CommonProblem.BAD_GATEWAY, "id", written);
    }

    @Test
    void aServiceThatDoesNotAnswerIsATimeout() throws Exception {
        assertProblem(CommonProblem.UPSTREAM_TIMEOUT, "en", client.get("/auth/v1/hang", "Accept-Language", "en"));
    }

    @Test
    void aTimedOutCallIsGivenUpInTheServiceToo() throws Exception {
        assertEquals(504, client.get("/claims/v1/hang").statusCode());

        Waiting.until(() -> client.json("/claims/v1/counts").getInteger("hanging") == 0);
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedAsWhole() {
        assertThrows(IOException.class, () -> client.get("/auth/v1/half"));
    }

    @Test
    void anAnswerThatStallsIsCutOff() {
        assertThrows(IOException.class, () -> client.get("/notification/v1/stream/stall"));
    }

    /** The route's longest silence is 2 s; the connection is silent for longer, the answer is not. */
    @Test
    void theTimeThatAConnectionLayInThePoolDoesNotCountAsSilence() throws Exception {
        assertEquals(200, client.get("/notification/v1/stream/ok").statusCode());
        Thread.sleep(1500);

        assertEquals(200, client.get("/notification/v1/stream/slow").statusCode());
    }

    @Test
    void aClientThatStopsReadingIsCutOff() throws Exception {
        try (java.net.Socket socket = client.connect()) {
            socket.setReceiveBufferSize(4096);
            socket.getOutputStream().write("GET /claims/v1/endless HTTP/1.1\r\nHost: sigap\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            Waiting.until(() -> client.get("/q/metrics").body().contains("gateway_calls_open{route=\"claims\"} 1.0"));

            Waiting.until(() -> client.get("/q/metrics").body().contains("gateway_calls_open{route=\"claims\"} 0.0"));
        }
    }

    @Test
    void aBigAnswerPassesWhole() throws Exception {
        assertEquals(5_000_000, client.get("/auth/v1/big").body().length());
    }

    @Test
    void anUnknownPathIsNotFoundInBothLanguages() throws Exception {
        assertProblem(CommonProblem.NOT_FOUND, "id", client.get("/nowhere"));
        assertProblem(CommonProblem.NOT_FOUND, "en", client.get("/auth/v10/tokens", "Accept-Language", "en"));
    }

    @Test
    void aPathThatClimbsOutOfItsRouteIsNotFound() throws Exception {
        for (String path : new String[] {"/auth/v1/../v1/x", "/auth/v1/../../internal", "/auth/v1/%2e%2e/%2e%2e/internal", "/auth/v1//x", "/auth/v1/x;y=1", "/auth/v1/..%2fq"}) {
            String answer = client.raw("GET " + path + " HTTP/1.1\r\nHost: sigap\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 404"), path + " → " + answer.lines().findFirst().orElse("nothing"));
        }
    }

    @Test
    void aConnectionStaysOpenAfterEachKindOfAnswer() throws Exception {
        String requests = "";
        for (String path : new String[] {"/nowhere", "/auth/v1/ok", "/payment/v1/bills", "/auth/v1/drop", "/auth/v1/ok"}) {
            requests += "GET " + path + " HTTP/1.1\r\nHost: sigap\r\n\r\n";
        }

        String answers = client.raw(requests);

        assertEquals(5, answers.split("HTTP/1.1 ", -1).length - 1, answers);
    }

    @Test
    void methodsThatOnlyServeAttackersAreRefused() throws Exception {
        HttpResponse<String> answer = client.send(client.request("/auth/v1/x").method("TRACE", java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertProblem(CommonProblem.METHOD_NOT_ALLOWED, "id", answer);
    }
}
