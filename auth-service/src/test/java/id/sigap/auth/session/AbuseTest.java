package id.sigap.auth.session;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.attempt.rule.SharedDelay;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.auth.Role;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class AbuseTest {

    private static final String WRONG = "bukan kata sandinya";

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    /** From another address each time, as a botnet has them. */
    private static Response guess(String identifier, String password, String address) {
        return Client.json().header("X-Forwarded-For", address)
                .body(Map.of("identifier", identifier, "password", password, "device", Map.of("name", "x"))).post("/auth/v1/tokens");
    }

    private static String address(int number) {
        return "203.0." + number / 250 + "." + (1 + number % 250);
    }

    @Test
    void afterAThousandFailuresOfStrangersTheOwnerStillGetsInAtOnce() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        Map<Integer, Integer> answers = new HashMap<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> guesses = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                String from = address(i);
                guesses.add(crowd.submit(() -> guess(owner.email(), WRONG, from).statusCode()));
            }
            for (Future<Integer> guess : guesses) {
                answers.merge(guess.get(), 1, Integer::sum);
            }
        }
        assertTrue(Set.of(401, 429, 503).containsAll(answers.keySet()), "failed, delayed, or told that the service is busy: " + answers);
        assertTrue(answers.get(401) >= SharedDelay.ACCOUNT.free(), "really tried: " + answers);

        long start = System.nanoTime();
        Client.signIn(owner.email(), Client.PASSWORD, owner.deviceSecret()).then().statusCode(200);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertTrue(took.compareTo(Duration.ofMillis(500)) < 0, "took " + took);
        assertEquals(Purpose.GUESSING, Mailbox.letter(owner.email(), 2).purpose());
    }

    @Test
    void guessingAtOneAccountFromManyAddressesIsSlowedDown() {
        String nobody = Client.newEmail();
        for (int i = 0; i < SharedDelay.ACCOUNT.free(); i++) {
            guess(nobody, WRONG, address(i)).then().statusCode(401);
        }

        guess(nobody, WRONG, "198.51.100.1").then().statusCode(429).body("type", equalTo("urn:sigap:problem:sign-in-delayed"));
        clock.advance(SharedDelay.ACCOUNT.longest());
        guess(nobody, WRONG, "198.51.100.2").then().statusCode(401);
    }

    @Test
    void tryingOnePasswordAtManyAccountsFromOneAddressIsSlowedDownAndKnownDevicesThereAreNot() {
        Client.SignedIn neighbour = Client.signedIn();
        String shared = "198.51.100.77";
        for (int i = 0; i < SharedDelay.ADDRESS.free(); i++) {
            guess(Client.newEmail(), WRONG, shared).then().statusCode(401);
        }

        guess(Client.newEmail(), WRONG, shared).then().statusCode(429);
        Client.json().header("X-Forwarded-For", shared).body(Map.of("identifier", neighbour.email(), "password", Client.PASSWORD,
                "device", Map.of("name", "x", "secret", neighbour.deviceSecret()))).post("/auth/v1/tokens").then().statusCode(200);
    }

    @Test
    void aNewDeviceIsToldToTheOwnerAndTheFirstOneIsNot() {
        Client.SignedIn owner = Client.signedIn();
        Client.signIn(owner.email(), Client.PASSWORD, owner.deviceSecret()).then().statusCode(200);
        assertEquals(1, Mailbox.lettersTo(owner.email()).size(), "nothing but the code so far");

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);

        assertEquals(Purpose.NEW_DEVICE, Mailbox.letter(owner.email(), 2).purpose());
    }

    @Test
    void everyDecisionCanBeLookedUpByTheOwnerAndAnAuditorAndNobodyElse() {
        Client.SignedIn owner = Client.signedIn();
        for (int i = 0; i < 5; i++) {
            Client.signIn(owner.email(), WRONG).then().statusCode(401);
        }
        Client.signIn(owner.email(), WRONG).then().statusCode(429);

        Client.as(owner.accessToken()).get("/auth/v1/safety-log").then().statusCode(200)
                .body("items.what", hasItems("SIGN_IN_DELAYED", "SIGN_IN_FAILED", "SIGNED_IN"), "items.times", everyItem(greaterThanOrEqualTo(1)));
        String next = Client.as(owner.accessToken()).get("/auth/v1/safety-log?limit=1").then().body("items.size()", equalTo(1)).extract().path("next");
        Client.as(owner.accessToken()).get("/auth/v1/safety-log?limit=1&cursor=" + next).then().statusCode(200).body("items.size()", equalTo(1));
        Client.as(owner.accessToken()).get("/auth/v1/safety-log?cursor=bm9uc2Vuc2U").then().statusCode(400);
        Client.as(TestTokens.supervisor(UUID.randomUUID())).get("/auth/v1/safety-log/" + owner.accountId()).then().statusCode(200)
                .body("items.what", hasItem("SIGN_IN_FAILED"));
        Client.as(TestTokens.token(UUID.randomUUID(), Set.of(Role.MEMBER), Map.of())).get("/auth/v1/safety-log/" + owner.accountId()).then().statusCode(403);
        Client.json().get("/auth/v1/safety-log").then().statusCode(401);
    }
}
