package id.sigap.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.sigap.gateway.support.Client;
import id.sigap.gateway.support.Upstreams;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** What a service and a client see in the headers. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class HeadersTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @TestHTTPResource
    URI base;
    Client client;

    @BeforeEach
    void client() {
        client = new Client(base);
    }

    @Test
    void pathAndQueryPassUnchanged() throws Exception {
        JsonObject seen = client.json("/auth/v1/a%20b?q=%C3%A9&x=1+2");

        assertEquals("/auth/v1/a%20b?q=%C3%A9&x=1+2", seen.getString("uri"));
    }

    @Test
    void theServiceSeesThePublicHostAndTheRealAddress() throws Exception {
        JsonObject headers = client.json("/auth/v1/echo", "X-Forwarded-For", "6.6.6.6", "X-Forwarded-Host", "evil.example", "Forwarded", "for=6.6.6.6",
                "X-Real-IP", "6.6.6.6").getJsonObject("headers");

        assertEquals("127.0.0.1", headers.getString("x-forwarded-for"));
        assertEquals("http", headers.getString("x-forwarded-proto"));
        assertEquals(base.getAuthority(), headers.getString("x-forwarded-host"));
        assertEquals(base.getAuthority(), headers.getString("host"));
        assertFalse(headers.containsKey("forwarded") || headers.containsKey("x-real-ip"), headers.encode());
    }

    @Test
    void aTraceOfTheClientGoesOnAndANewOneIsMadeWhereThereIsNone() throws Exception {
        JsonObject continued = client.json("/auth/v1/echo", "traceparent", PARENT, "tracestate", "a=1").getJsonObject("headers");
        JsonObject fresh = client.json("/auth/v1/echo", "traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "tracestate", "a=1")
                .getJsonObject("headers");

        assertEquals(PARENT, continued.getString("traceparent"));
        assertEquals("a=1", continued.getString("tracestate"));
        assertTrue(fresh.getString("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"), fresh.encode());
        assertFalse(fresh.containsKey("tracestate"));
    }

    @Test
    void theRequestIdIsTheSameForServiceAndClient() throws Exception {
        HttpResponse<String> given = client.get("/auth/v1/echo", "X-Request-Id", "mobile-12345678");
        HttpResponse<String> forged = client.get("/auth/v1/echo", "X-Request-Id", "no spaces, please");

        assertEquals("mobile-12345678", given.headers().firstValue("X-Request-Id").orElse(""));
        assertEquals("mobile-12345678", requestIdIn(given));
        assertEquals(requestIdIn(forged), forged.headers().firstValue("X-Request-Id").orElse(""));
        assertNotEquals("no spaces, please", requestIdIn(forged));
        assertEquals(1, forged.headers().allValues("X-Request-Id").size());
    }

    @Test
    void headersForOneHopStayOnIt() throws Exception {
        HttpResponse<String> answer = client.get("/auth/v1/hops");
        String echoed = client.raw("GET /auth/v1/echo HTTP/1.1\r\nHost: sigap\r\nConnection: X-Mine, close\r\nX-Mine: 1\r\nTE: trailers\r\nProxy-Authorization: x\r\nX-Kept: 1\r\n\r\n");

        assertTrue(answer.headers().firstValue("X-Secret-Hop").isEmpty() && answer.headers().firstValue("Keep-Alive").isEmpty());
        assertEquals("yes", answer.headers().firstValue("X-Kept").orElse(""));
        assertTrue(echoed.contains("x-kept"), echoed);
        assertFalse(echoed.contains("x-mine") || echoed.contains("\"te\"") || echoed.contains("proxy-auth"), echoed);
    }

    @Test
    void answersWithoutABodyStayWithoutOne() throws Exception {
        String none = client.raw("GET /auth/v1/nothing HTTP/1.1\r\nHost: sigap\r\n\r\n");
        String head = client.raw("HEAD /auth/v1/big HTTP/1.1\r\nHost: sigap\r\n\r\n");

        assertTrue(none.startsWith("HTTP/1.1 204") && none.endsWith("\r\n\r\n"), none);
        assertFalse(none.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding"), none);
        assertTrue(head.startsWith("HTTP/1.1 200") && head.endsWith("\r\n\r\n"), head);
        assertTrue(head.toLowerCase(java.util.Locale.ROOT).contains("content-length: 5000000"), head);
    }

    @Test
    void connectionsToAServiceAreUsedAgain() throws Exception {
        client.get("/auth/v1/echo");
        int before = client.json("/auth/v1/counts").getInteger("connections");
        for (int i = 0; i < 30; i++) {
            client.get("/auth/v1/echo");
        }

        assertTrue(client.json("/auth/v1/counts").getInteger("connections") - before <= 1);
    }

    private static String requestIdIn(HttpResponse<String> echo) {
        return new JsonObject(echo.body()).getJsonObject("headers").getString("x-request-id");
    }
}
