package id.sigap.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import id.sigap.gateway.support.Client;
import id.sigap.gateway.support.Upstreams;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(Upstreams.class)
class StreamTest {

    @TestHTTPResource
    URI base;

    @Test
    void anEventReachesTheClientBeforeTheNextOneExists() throws Exception {
        Client client = new Client(base);
        HttpResponse<InputStream> answer = client.send(client.request("/notification/v1/stream"), HttpResponse.BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertEquals("data: first", lines.readLine());
            long firstAt = System.nanoTime();
            lines.readLine();
            assertEquals("data: second", lines.readLine());
            long gapMillis = (System.nanoTime() - firstAt) / 1_000_000;

            assertEquals("text/event-stream", answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(gapMillis > 400, "both came together, " + gapMillis + " ms apart");
        }
    }
}
