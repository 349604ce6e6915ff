package id.sigap.auth.oauth;

import static id.sigap.auth.oauth.OfficerWeb.HOME;
import static id.sigap.auth.oauth.OfficerWeb.ask;
import static id.sigap.auth.oauth.OfficerWeb.code;
import static id.sigap.auth.oauth.OfficerWeb.exchange;
import static id.sigap.auth.oauth.OfficerWeb.isSentBack;
import static id.sigap.auth.oauth.OfficerWeb.request;
import static id.sigap.auth.oauth.OfficerWeb.signIn;
import static id.sigap.auth.oauth.OfficerWeb.submit;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Officers sign in on a page and get their tokens by a code (RFC 6749, RFC 7636, RFC 9207, RFC 9700). */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class OfficerWebTest {

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private String officer() {
        return OfficerWeb.officer(database);
    }

    private static void isRefused(Response answer) {
        answer.then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void anOfficerSignsInAndTheClientGetsTheTokens() throws Exception {
        Response tokens = exchange(code(signIn(request(), officer())));

        tokens.then().statusCode(200).header("Cache-Control", "no-store").body("token_type", equalTo("Bearer"));
        Client.as(tokens.path("access_token")).get("/auth/v1/sessions").then().statusCode(200);
        assertEquals(OfficerWeb.CLIENT, clientOf(tokens));
        Response renewed = OfficerWeb.refresh(tokens.path("refresh_token"));
        renewed.then().statusCode(200);
        assertEquals(OfficerWeb.CLIENT, clientOf(renewed));
    }

    @Test
    void aRefreshTokenIsItsClientsAlone() {
        String token = exchange(code(signIn(request(), officer()))).path("refresh_token");
        Client.SignedIn member = Client.signedIn();

        Client.refresh(token).then().statusCode(401);
        isRefused(OfficerWeb.form().formParams("grant_type", "refresh_token", "refresh_token", token).post("/auth/v1/oauth/token"));
        isRefused(OfficerWeb.form().formParams("grant_type", "refresh_token", "refresh_token", token, "client_id", "sigap-app").post("/auth/v1/oauth/token"));
        isRefused(OfficerWeb.refresh(member.refreshToken()));

        OfficerWeb.refresh(token).then().statusCode(200);
        Client.refresh(member.refreshToken()).then().statusCode(200);
    }

    private static String clientOf(Response tokens) throws Exception {
        return Client.claims(tokens.path("access_token")).getStringClaimValue("client_id");
    }

    @Test
    void theAnswerSaysWhoGaveIt() {
        signIn(request(), officer()).then().statusCode(303).header("Location", containsString("&iss=http%3A%2F%2Flocalhost%3A8080&"))
                .header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store");
        isSentBack(ask(request("code_challenge_method", "plain")), "invalid_request");
    }

    @Test
    void aCodeThatComesAgainEndsWhatItOpened() {
        String code = code(signIn(request(), officer()));
        Response tokens = exchange(code);
        Client.as(tokens.path("access_token")).get("/auth/v1/sessions").then().statusCode(200);

        isRefused(exchange(code));

        Client.refresh(tokens.path("refresh_token")).then().statusCode(401);
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> Client.as(tokens.path("access_token")).get("/auth/v1/sessions").then().statusCode(401));
    }

    @Test
    void ofManyWhoShowACodeAtOnceOneAtMostGetsTokens() {
        String code = code(signIn(request(), officer()));

        List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> exchange(code).statusCode())).limit(8).toList();

        assertEquals(1, answers.stream().map(CompletableFuture::join).filter(status -> status == 200).count());
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifierItsClientAndItsAddress() {
        for (Map<String, String> changed : List.of(Map.of("code_verifier", "x".repeat(43)), Map.of("client_id", "another"), Map.of("redirect_uri", HOME + "/"))) {
            isRefused(exchange(code(signIn(request(), officer())), changed));
        }
        isRefused(exchange("nonsense"));
    }

    @Test
    void aCodeThatSomebodyGuessedAtIsGone() {
        String code = code(signIn(request(), officer()));
        isRefused(exchange(code, Map.of("code_verifier", "x".repeat(43))));

        isRefused(exchange(code));
    }

    @Test
    void aCodeLivesAMinute() {
        String code = code(signIn(request(), officer()));
        clock.advance(Duration.ofSeconds(61));

        isRefused(exchange(code));
    }

    @Test
    void nothingIsSentToAnUnknownAddressOrForAnUnknownClient() {
        for (Map<String, String> request : List.of(request("redirect_uri", "https://penipu.contoh.id/masuk"), request("redirect_uri", HOME + "?x=1"),
                request("redirect_uri", HOME + "/.."), request("redirect_uri", HOME + "#x"), request("redirect_uri", HOME.replace("contoh", "CONTOH")),
                request("redirect_uri", HOME.replace(".id/", ".id:443/")), request("redirect_uri", HOME.replace("https", "http")),
                request("redirect_uri", "https://petugas.contoh.id@penipu.contoh.id/masuk"), request("client_id", "another"))) {
            ask(request).then().statusCode(400).body("error", equalTo("invalid_request"));
            submit(request, "identifier", "x@contoh.id", "password", "y").then().statusCode(400);
        }
        OfficerWeb.browser().queryParams(request()).queryParam("redirect_uri", "https://penipu.contoh.id/masuk").get(OfficerWeb.AUTHORIZE).then().statusCode(400);
    }

    @Test
    void aRequestThatIsNotAsItShouldBeGoesBack() {
        for (Map<String, String> request : List.of(request("code_challenge_method", "plain"), request("code_challenge", "short"), request("response_type", ""),
                request("max_age", "-1"), request("max_age", "soon"), request("nonce", "x".repeat(501)), request("response_mode", "fragment"),
                request("prompt", "none login"), request("prompt", "nonsense"))) {
            isSentBack(ask(request), "invalid_request");
            isSentBack(submit(request, "identifier", "x@contoh.id", "password", "y"), "invalid_request");
        }
        isSentBack(ask(request("response_type", "token")), "unsupported_response_type");
        isSentBack(ask(request("response_type", "code id_token")), "unsupported_response_type");
        isSentBack(OfficerWeb.browser().queryParams(request()).queryParam("scope", "a").queryParam("scope", "b").get(OfficerWeb.AUTHORIZE), "invalid_request");
    }

    @Test
    void whatIsNotSupportedIsSaidToBeSo() {
        isSentBack(ask(request("request", "eyJ")), "request_not_supported");
        isSentBack(ask(request("request_uri", "https://contoh.id/r")), "request_uri_not_supported");
        isSentBack(ask(request("registration", "{}")), "registration_not_supported");
        isSentBack(ask(request("prompt", "consent")), "consent_required");
    }

    @Test
    void nobodyIsSignedInWithoutBeingAskedAndEverySignInIsFresh() {
        isSentBack(ask(request("prompt", "none")), "login_required");
        for (Map<String, String> request : List.of(request("prompt", "login"), request("prompt", "select_account"), request("max_age", "0"))) {
            ask(request).then().statusCode(200).body(containsString("name=\"password\""));
        }
    }

    @Test
    void aMemberIsNoOfficer() {
        Client.SignedIn member = Client.signedIn();
        isSentBack(signIn(request(), member.email()), "access_denied");
        Client.as(member.accessToken()).get("/auth/v1/sessions").then().body("items.size()", equalTo(1));
    }
}
