package id.sigap.auth.session;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.TestRegistry;
import id.sigap.auth.attempt.rule.SignInDelay;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class SignInTest {

    @Inject
    TestClock clock;

    @Inject
    OpenSession openSession;

    @AfterEach
    void now() {
        clock.reset();
        TestRegistry.is("up");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAnswerAlike() {
        String email = Client.newEmail();
        Client.registered(email);

        Response wrong = Client.signIn(email, "bukan kata sandinya");
        Response unknown = Client.signIn(Client.newEmail(), "bukan kata sandinya");
        Response nonsense = Client.signIn("bukan alamat", "bukan kata sandinya");

        for (Response response : List.of(wrong, unknown, nonsense)) {
            response.then().statusCode(401).body("type", equalTo("urn:sigap:problem:wrong-credentials"), "detail", equalTo(wrong.path("detail")));
            assertEquals(wrong.jsonPath().getMap("$").keySet(), response.jsonPath().getMap("$").keySet());
        }
    }

    @Test
    void anUnknownAccountTakesAsLongAsAWrongPassword() {
        String email = Client.newEmail();
        Client.registered(email);
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            clock.advance(Duration.ofMinutes(2));
            wrong.add(nanosOf(email));
            unknown.add(nanosOf(Client.newEmail()));
        }

        double ratio = (double) median(wrong) / median(unknown);
        assertTrue(ratio > 0.7 && ratio < 1.4, "wrong password / unknown account = " + ratio);
    }

    private static long nanosOf(String identifier) {
        long start = System.nanoTime();
        Client.signIn(identifier, "bukan kata sandinya").then().statusCode(401);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2);
    }

    @Test
    void guessingIsSlowedDownAndTheOwnersOwnDeviceIsNot() {
        Client.SignedIn owner = Client.signedIn();
        for (int i = 0; i < SignInDelay.FREE; i++) {
            Client.signIn(owner.email(), "bukan kata sandinya").then().statusCode(401);
        }

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(429)
                .body("type", equalTo("urn:sigap:problem:sign-in-delayed"), "retryAfterSeconds", greaterThanOrEqualTo(1))
                .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1));
        Client.signIn(owner.email(), Client.PASSWORD, owner.deviceSecret()).then().statusCode(200).body("deviceSecret", nullValue());
        Client.signIn(owner.email(), Client.PASSWORD, "a-device-secret-of-nobody").then().statusCode(429);
        clock.advance(Duration.ofSeconds(3));
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
    }

    @Test
    void anUnknownAccountIsSlowedDownLikeAKnownOne() {
        String nobody = Client.newEmail();
        for (int i = 0; i < SignInDelay.FREE; i++) {
            Client.signIn(nobody, "bukan kata sandinya").then().statusCode(401);
        }

        Client.signIn(nobody, "bukan kata sandinya").then().statusCode(429);
    }

    @Test
    void aSuccessTakesTheFailuresBack() {
        Client.SignedIn owner = Client.signedIn();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < SignInDelay.FREE - 1; i++) {
                Client.signIn(owner.email(), "bukan kata sandinya").then().statusCode(401);
            }
            Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void aPasswordThatWasReplacedWhileItWasHashedOpensNothing() {
        Client.SignedIn owner = Client.signedIn();
        ClientDevice device = new ClientDevice("telepon", owner.deviceSecret(), "10.0.0.1", null);

        ProblemException refused = assertThrows(ProblemException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> openSession.open(owner.accountId(), "$argon2id$another", device)));

        assertEquals(AuthProblem.WRONG_CREDENTIALS, refused.type());
        Client.refresh(owner.refreshToken()).then().statusCode(200);
    }

    @Test
    void aTwentyFirstSessionEndsTheOneUsedLongestAgo() {
        Client.SignedIn first = Client.signedIn();
        for (int i = 0; i < 20; i++) {
            Client.signIn(first.email(), Client.PASSWORD).then().statusCode(200);
        }

        Client.refresh(first.refreshToken()).then().statusCode(401);
        String last = Client.signIn(first.email(), Client.PASSWORD).path("accessToken");
        Client.as(last).get("/auth/v1/sessions").then().statusCode(200).body("items.size()", equalTo(20));
    }

    @Test
    void signingInAgainOnADeviceReplacesItsSessionAndNoOther() {
        Client.SignedIn phone = Client.signedIn();
        String tablet = Client.signIn(phone.email(), Client.PASSWORD).path("refreshToken");

        Response again = Client.signIn(phone.email(), Client.PASSWORD, phone.deviceSecret());

        again.then().statusCode(200);
        Client.refresh(phone.refreshToken()).then().statusCode(401).body("type", equalTo("urn:sigap:problem:session-over"));
        Client.refresh(tablet).then().statusCode(200);
        Client.as(again.path("accessToken")).get("/auth/v1/sessions").then().statusCode(200).body("items.size()", equalTo(2));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void signingInWorksWithEveryVersionOfHttp(HttpClient.Version version) throws Exception {
        String email = Client.newEmail();
        Client.registered(email);
        String body = "{\"identifier\":\"%s\",\"password\":\"%s\",\"device\":{\"name\":\"x\"}}".formatted(email, Client.PASSWORD);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/auth/v1/tokens"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            for (int i = 0; i < 2; i++) {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer.body());
                assertEquals(version, answer.version());
            }
        }
    }

    @Test
    void incompleteRequestsAreRefused() {
        Client.json().body(Map.of("identifier", "budi@contoh.id")).post("/auth/v1/tokens").then().statusCode(400);
        Client.json().body("{\"identifier\":\"a\",\"password\":\"b\",\"device\":{\"name\":\"\"}}").post("/auth/v1/tokens").then().statusCode(400)
                .body("field", equalTo("device.name"));
        Client.json().body("").post("/auth/v1/tokens").then().statusCode(400);
        Client.json().body("{\"identifier\":\"a\\u0000b\",\"password\":\"\\u0000\",\"device\":{\"name\":\"x\"}}").post("/auth/v1/tokens").then().statusCode(401);
    }
}
