package id.sigap.auth.session;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.contracts.auth.SessionState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class SessionTest {

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static void isRefusedSoon(String accessToken) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> Client.as(accessToken).get("/auth/v1/sessions").then().statusCode(401));
    }

    @Test
    void aRefreshTokenIsExchangedForANewOne() {
        Client.SignedIn owner = Client.signedIn();

        Response renewed = Client.refresh(owner.refreshToken());

        renewed.then().statusCode(200).body("accountId", equalTo(owner.accountId().toString()));
        assertNotEquals(owner.refreshToken(), renewed.path("refreshToken"));
        Client.as(renewed.path("accessToken")).get("/auth/v1/sessions").then().statusCode(200);
        Client.refresh(renewed.path("refreshToken")).then().statusCode(200);
    }

    @Test
    void anAnswerThatWasLostIsGivenAgainWithinAMinute() {
        Client.SignedIn owner = Client.signedIn();
        String successor = Client.refresh(owner.refreshToken()).path("refreshToken");

        clock.advance(Duration.ofSeconds(30));

        assertEquals(successor, Client.refresh(owner.refreshToken(), owner.deviceSecret()).then().statusCode(200).extract().path("refreshToken"));
        Client.refresh(successor).then().statusCode(200);
    }

    @Test
    void theOneBeforeFromAnotherDeviceEndsTheSession() {
        Client.SignedIn other = Client.signedIn();
        for (String secret : new String[]{"", "nonsense", other.deviceSecret()}) {
            Client.SignedIn owner = Client.signedIn();
            String successor = Client.refresh(owner.refreshToken()).path("refreshToken");

            Client.refresh(owner.refreshToken(), secret).then().statusCode(401).body("type", equalTo("urn:sigap:problem:session-over"));

            Client.refresh(successor).then().statusCode(401);
        }
    }

    @Test
    void theOneBeforeFromAnotherDeviceOfTheOwnersEndsTheSessionToo() {
        Client.SignedIn phone = Client.signedIn();
        Client.SignedIn tablet = Client.signedIn(phone.email());
        String successor = Client.refresh(phone.refreshToken()).path("refreshToken");

        Client.refresh(phone.refreshToken(), tablet.deviceSecret()).then().statusCode(401);

        Client.refresh(successor).then().statusCode(401);
        Client.refresh(tablet.refreshToken()).then().statusCode(200);
    }

    @Test
    void aRetryThatDoesNotSayWhoAsksEndsTheSession() {
        Client.SignedIn owner = Client.signedIn();
        String successor = Client.refresh(owner.refreshToken()).path("refreshToken");

        Client.refresh(owner.refreshToken()).then().statusCode(401);

        Client.refresh(successor).then().statusCode(401);
    }

    @Test
    void anOldTokenUsedAgainEndsTheWholeSession() {
        Client.SignedIn owner = Client.signedIn();
        Client.SignedIn elsewhere = Client.signedIn(owner.email());
        Response second = Client.refresh(owner.refreshToken());
        Response third = Client.refresh(second.path("refreshToken"));

        Client.refresh(owner.refreshToken(), owner.deviceSecret()).then().statusCode(401).body("type", equalTo("urn:sigap:problem:session-over"));

        Client.refresh(third.path("refreshToken")).then().statusCode(401);
        isRefusedSoon(third.path("accessToken"));
        UUID sessionId = RefreshToken.read(owner.refreshToken()).orElseThrow().sessionId();
        assertEquals(sessionId, TestEvents.await(sessionId.toString(), SessionState.class).sessionId());
        Client.as(elsewhere.accessToken()).get("/auth/v1/sessions").then().statusCode(200);
    }

    @Test
    void theOneBeforeUsedAfterAMinuteEndsTheSessionToo() {
        Client.SignedIn owner = Client.signedIn();
        String successor = Client.refresh(owner.refreshToken()).path("refreshToken");
        clock.advance(Duration.ofSeconds(61));

        Client.refresh(owner.refreshToken(), owner.deviceSecret()).then().statusCode(401);

        Client.refresh(successor).then().statusCode(401);
    }

    @Test
    void aForgedTokenIsWorthNothingAndEndsNothing() {
        Client.SignedIn owner = Client.signedIn();
        RefreshToken genuine = RefreshToken.read(owner.refreshToken()).orElseThrow();
        for (int generation : new int[]{-1, 0, 1, 2}) {
            byte[] code = genuine.code().clone();
            code[0] ^= 1;
            Client.refresh(new RefreshToken(genuine.sessionId(), generation, code).write()).then().statusCode(401);
        }
        Client.refresh(new RefreshToken(UUID.randomUUID(), 1, genuine.code()).write()).then().statusCode(401);
        Client.refresh("nonsense").then().statusCode(401);

        Client.refresh(owner.refreshToken()).then().statusCode(200);
    }

    @Test
    void aSessionThatIsNotUsedForAMonthIsOver() {
        Client.SignedIn owner = Client.signedIn();
        clock.advance(Duration.ofDays(29));
        String renewed = Client.refresh(owner.refreshToken()).then().statusCode(200).extract().path("refreshToken");
        clock.advance(Duration.ofDays(30).plusSeconds(1));

        Client.refresh(renewed).then().statusCode(401);
    }

    @Test
    void whoSignsOutIsOut() {
        Client.SignedIn owner = Client.signedIn();

        Client.as(owner.accessToken()).post("/auth/v1/sessions/current/revocation").then().statusCode(204);

        isRefusedSoon(owner.accessToken());
        Client.refresh(owner.refreshToken()).then().statusCode(401);
        UUID sessionId = RefreshToken.read(owner.refreshToken()).orElseThrow().sessionId();
        TestEvents.await(sessionId.toString(), SessionState.class);
    }

    @Test
    void aLostPhonesSessionIsEndedFromAnother() {
        Client.SignedIn lost = Client.signedIn();
        Client.SignedIn own = Client.signedIn(lost.email());
        String lostId = RefreshToken.read(lost.refreshToken()).orElseThrow().sessionId().toString();
        String ownId = RefreshToken.read(own.refreshToken()).orElseThrow().sessionId().toString();
        Client.as(own.accessToken()).get("/auth/v1/sessions").then().statusCode(200)
                .body("items.sessionId", contains(ownId, lostId), "items.current", contains(true, false), "items.device", contains("Pixel 8", "Pixel 8"));

        Client.as(own.accessToken()).delete("/auth/v1/sessions/" + lostId).then().statusCode(204);

        isRefusedSoon(lost.accessToken());
        Client.as(own.accessToken()).get("/auth/v1/sessions").then().body("items.sessionId", contains(ownId));
        Client.as(own.accessToken()).delete("/auth/v1/sessions/" + lostId).then().statusCode(404);
    }

    @Test
    void anothersSessionIsNotFound() {
        Client.SignedIn victim = Client.signedIn();
        Client.SignedIn stranger = Client.signedIn();
        String id = RefreshToken.read(victim.refreshToken()).orElseThrow().sessionId().toString();

        Client.as(stranger.accessToken()).delete("/auth/v1/sessions/" + id).then().statusCode(404);

        Client.refresh(victim.refreshToken()).then().statusCode(200);
    }
}
