package id.sigap.gateway;

import static id.sigap.gateway.support.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(Upstreams.class)
class RateLimitTest {

    @TestHTTPResource
    URI base;
    Client client;

    @BeforeEach
    void client() {
        client = new Client(base);
    }

    @Test
    void aCallerBeyondItsBurstIsToldWhenToComeBackAndThenServed() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals(200, client.get("/membership/v1/home", "Authorization", "Bearer one").statusCode());
        }

        HttpResponse<String> refused = client.get("/membership/v1/home", "Authorization", "Bearer one", "Accept-Language", "en");

        JsonObject problem = assertProblem(CommonProblem.TOO_MANY_REQUESTS, "en", refused);
        assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
        assertEquals(1, problem.getInteger("retryAfterSeconds"));
        Thread.sleep(1000);
        assertEquals(200, client.get("/membership/v1/home", "Authorization", "Bearer one").statusCode());
    }

    @Test
    void anotherCallerFromTheSameAddressIsNotHeldUp() throws Exception {
        for (int i = 0; i < 6; i++) {
            client.get("/membership/v1/home", "Authorization", "Bearer two");
        }

        assertEquals(200, client.get("/membership/v1/home", "Authorization", "Bearer three").statusCode());
    }

    @Test
    void inventedTokensDoNotLiftTheLimitOfTheAddress() throws Exception {
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            refused += client.get("/notification/v1/inbox", "Authorization", "Bearer invented-" + i).statusCode() == 429 ? 1 : 0;
        }

        assertEquals(true, refused >= 5, refused + " of 12 refused");
    }
}
