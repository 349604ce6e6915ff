package id.sigap.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.sigap.gateway.support.Client;
import id.sigap.gateway.support.Upstreams;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;

/** Health, metrics and the API page. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class OwnPagesTest {

    @TestHTTPResource
    URI base;
    Client client;

    @BeforeEach
    void client() {
        client = new Client(base);
    }

    @Test
    void theGatewayIsReadyAlthoughAServiceIsAway() throws Exception {
        assertEquals(502, client.get("/payment/v1/bills").statusCode());

        assertEquals("UP", client.json("/q/health/ready").getString("status"));
        assertEquals("UP", client.json("/q/health/live").getString("status"));
    }

    @Test
    void requestsAreCountedByRouteAndOutcomeAndNeverByPath() throws Exception {
        client.get("/auth/v1/some-member-id");
        client.get("/payment/v1/bills");

        String metrics = client.get("/q/metrics").body();

        assertTrue(metrics.contains("gateway_requests_seconds_count{outcome=\"2xx\",route=\"auth\"}"), metrics);
        assertTrue(metrics.contains("gateway_requests_seconds_count{outcome=\"bad_gateway\",route=\"payment\"}"), metrics);
        assertTrue(!metrics.contains("some-member-id"));
    }

    @Test
    void noCallStaysCountedAsOpen() throws Exception {
        client.get("/auth/v1/drop");
        assertThrows(IOException.class, () -> client.get("/auth/v1/half"));
        client.get("/auth/v1/ok");
        Waiting.until(() -> client.get("/q/metrics").body().contains("gateway_calls_open{route=\"auth\"} 0.0"));
    }

    @Test
    void theApiPageOffersTheDescriptionOfEveryService() throws Exception {
        JsonArray services = new JsonArray(client.get("/docs/services.json").body());

        assertEquals(2, services.size());
        assertEquals("/auth/v1/openapi", services.getJsonObject(0).getString("url"));
        assertEquals("/docs/", client.get("/docs").headers().firstValue("Location").orElse(""));
    }

    @Test
    void everythingThatTheApiPageNamesIsThere() throws Exception {
        HttpResponse<String> page = client.get("/docs/");
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'self'"));
        Matcher named = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());

        int found = 0;
        while (named.find()) {
            assertEquals(200, client.get(named.group(1)).statusCode(), named.group(1));
            found++;
        }

        assertEquals(5, found);
    }
}
