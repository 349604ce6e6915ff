package id.sigap.auth.session;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.testkit.DpopKey;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions of clients that prove to hold a key (RFC 9449). */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class BoundSessionTest {

    private static final String SESSIONS = "/auth/v1/sessions";
    private static final String REFRESH = "/auth/v1/tokens/refresh";

    private final DpopKey phone = new DpopKey();
    private Response tokens;

    @BeforeEach
    void signInOnThePhone() {
        String email = Client.newEmail();
        Client.registered(email);
        tokens = Client.json().header("DPoP", phone.proof("POST", "/auth/v1/tokens", null))
                .body(Map.of("identifier", email, "password", Client.PASSWORD, "device", Map.of("name", "Pixel 8"))).post("/auth/v1/tokens");
        tokens.then().statusCode(200).body("tokenType", equalTo("DPoP"));
    }

    private static Response sessions(String accessToken, DpopKey key) {
        return Client.json().header("Authorization", "DPoP " + accessToken).header("DPoP", key.proof("GET", SESSIONS, accessToken)).get(SESSIONS);
    }

    private static Response refresh(String refreshToken, DpopKey key) {
        return Client.json().header("DPoP", key.proof("POST", REFRESH, null)).body(Map.of("refreshToken", refreshToken)).post(REFRESH);
    }

    @Test
    void theAccessTokenIsForTheHolderOfTheKey() {
        String accessToken = tokens.path("accessToken");

        sessions(accessToken, phone).then().statusCode(200);

        sessions(accessToken, new DpopKey()).then().statusCode(401).body("reason", equalTo("KEY"));
        Client.as(accessToken).get(SESSIONS).then().statusCode(401).body("type", equalTo("urn:sigap:problem:dpop-proof-invalid"));
    }

    @Test
    void theHolderRenewsIt() {
        Response renewed = refresh(tokens.path("refreshToken"), phone);

        renewed.then().statusCode(200).body("tokenType", equalTo("DPoP"));
        sessions(renewed.path("accessToken"), phone).then().statusCode(200);
    }

    @Test
    void theNewestTokenIsWorthNothingWithoutTheKeyAndStaysWithItsOwner() {
        String refreshToken = tokens.path("refreshToken");

        refresh(refreshToken, new DpopKey()).then().statusCode(401).body("reason", equalTo("KEY"));
        Client.refresh(refreshToken).then().statusCode(401).body("reason", equalTo("MISSING"));

        refresh(refreshToken, phone).then().statusCode(200);
    }

    @Test
    void aLostAnswerIsGivenAgainToTheSameKey() {
        String first = tokens.path("refreshToken");
        String successor = refresh(first, phone).path("refreshToken");

        assertEquals(successor, refresh(first, phone).then().statusCode(200).extract().path("refreshToken"));
        refresh(successor, phone).then().statusCode(200);
    }

    @Test
    void theOneBeforeFromAnotherKeyEndsTheSession() {
        String first = tokens.path("refreshToken");
        String successor = refresh(first, phone).path("refreshToken");

        refresh(first, new DpopKey()).then().statusCode(401).body("type", equalTo("urn:sigap:problem:session-over"));

        refresh(successor, phone).then().statusCode(401).body("type", equalTo("urn:sigap:problem:session-over"));
    }

    @Test
    void theOneBeforeWithoutAProofEndsTheSessionThoughTheDeviceIsRight() {
        String first = tokens.path("refreshToken");
        String successor = refresh(first, phone).path("refreshToken");

        Client.refresh(first, tokens.path("deviceSecret")).then().statusCode(401);

        refresh(successor, phone).then().statusCode(401);
    }

    @Test
    void aProofIsGoodForOneRefresh() {
        String proof = phone.proof("POST", REFRESH, null);
        String successor = Client.json().header("DPoP", proof).body(Map.of("refreshToken", tokens.path("refreshToken"))).post(REFRESH)
                .then().statusCode(200).extract().path("refreshToken");

        Client.json().header("DPoP", proof).body(Map.of("refreshToken", successor)).post(REFRESH).then().statusCode(401)
                .body("reason", equalTo("REPLAYED"));
    }

    @Test
    void aSessionOfBearerTokensBecomesTheKeysThatRenewsIt() {
        Client.SignedIn before = Client.signedIn();
        Response bound = refresh(before.refreshToken(), phone);
        bound.then().statusCode(200).body("tokenType", equalTo("DPoP"));

        Client.refresh(bound.path("refreshToken")).then().statusCode(401).body("reason", equalTo("MISSING"));
        refresh(bound.path("refreshToken"), phone).then().statusCode(200);
    }

    @Test
    void signingInWithAProofForAnotherAddressIsRefused() {
        Client.json().header("DPoP", phone.proof("POST", REFRESH, null))
                .body(Map.of("identifier", "x@contoh.id", "password", Client.PASSWORD, "device", Map.of("name", "Pixel 8"))).post("/auth/v1/tokens")
                .then().statusCode(401).body("reason", equalTo("ADDRESS"));
    }
}
