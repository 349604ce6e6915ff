package id.sigap.auth.oauth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.factor.Owner;
import id.sigap.auth.factor.totp.TotpTest;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Officers sign in on a page and get their tokens by a code (RFC 6749, RFC 7636, RFC 9700). */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class OfficerWebTest {

    private static final String AUTHORIZE = "/auth/v1/oauth/authorize";
    private static final String TOKEN = "/auth/v1/oauth/token";
    private static final String HOME = "https://petugas.contoh.id/masuk";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Map<String, String> request() {
        return new HashMap<>(Map.of("response_type", "code", "client_id", "sigap-officer-web", "redirect_uri", HOME, "code_challenge", challenge(),
                "code_challenge_method", "S256", "state", "s&t=\"1"));
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String officer() {
        String email = Client.newEmail();
        UUID account = UUID.fromString(Client.registered(email));
        assertEquals(1, database.update("update account set roles = 'OFFICER' where id = ?", account));
        return email;
    }

    private static Response submit(Map<String, String> request, String identifier, String password) {
        request.putAll(Map.of("identifier", identifier, "password", password));
        return given().redirects().follow(false).contentType("application/x-www-form-urlencoded").header("Accept-Language", "en").formParams(request).post(AUTHORIZE);
    }

    private static String code(Response answer) {
        String location = answer.then().statusCode(303).header("Location", startsWith(HOME + "?code=")).extract().header("Location");
        assertTrue(location.endsWith("&state=s%26t%3D%221"), location);
        return location.substring((HOME + "?code=").length(), location.indexOf('&'));
    }

    private static Response exchange(String code, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of("grant_type", "authorization_code", "code", code, "client_id", "sigap-officer-web", "redirect_uri", HOME,
                "code_verifier", VERIFIER));
        form.putAll(changed);
        return given().contentType("application/x-www-form-urlencoded").formParams(form).post(TOKEN);
    }

    private static void isRefused(Response answer) {
        answer.then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void thePageSpeaksTwoLanguagesAndLoadsNothing() {
        given().queryParams(request()).header("Accept-Language", "en").get(AUTHORIZE).then().statusCode(200).contentType(startsWith("text/html"))
                .header("Content-Language", "en").header("Cache-Control", "no-store").header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", allOf(startsWith("default-src 'none'"), containsString("frame-ancestors 'none'"), endsWith("form-action 'self' https://petugas.contoh.id")))
                .body(containsString("Sign in")).body(not(containsString("<script")));
        given().queryParams(request()).get(AUTHORIZE).then().statusCode(200).header("Content-Language", "id").body(containsString("Kata sandi"));
    }

    @Test
    void whatTheClientSentIsEscapedOnThePage() {
        Map<String, String> request = request();
        request.put("state", "\"><script>alert(1)</script>");
        String page = given().queryParams(request).get(AUTHORIZE).then().statusCode(200).extract().asString();
        assertTrue(!page.contains("<script>") && page.contains("&lt;script&gt;"), page);
    }

    @Test
    void anOfficerSignsInAndTheClientGetsTheTokensOnce() {
        String code = code(submit(request(), officer(), Client.PASSWORD));

        Response tokens = exchange(code, Map.of());

        tokens.then().statusCode(200).header("Cache-Control", "no-store").body("token_type", equalTo("Bearer"));
        Client.as(tokens.path("access_token")).get("/auth/v1/sessions").then().statusCode(200);
        isRefused(exchange(code, Map.of()));
        Client.refresh(tokens.path("refresh_token")).then().statusCode(401);
    }

    @Test
    void theTokensAreRenewed() {
        Response tokens = exchange(code(submit(request(), officer(), Client.PASSWORD)), Map.of());
        Client.refresh(tokens.path("refresh_token")).then().statusCode(200);
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifierItsClientAndItsAddress() {
        for (Map<String, String> changed : List.of(Map.of("code_verifier", "x".repeat(43)), Map.of("client_id", "another"), Map.of("redirect_uri", HOME + "/"))) {
            isRefused(exchange(code(submit(request(), officer(), Client.PASSWORD)), changed));
        }
        isRefused(exchange("nonsense", Map.of()));
    }

    @Test
    void aCodeThatSomebodyGuessedAtIsGone() {
        String code = code(submit(request(), officer(), Client.PASSWORD));
        isRefused(exchange(code, Map.of("code_verifier", "x".repeat(43))));

        isRefused(exchange(code, Map.of()));
    }

    @Test
    void aCodeLivesAMinute() {
        String code = code(submit(request(), officer(), Client.PASSWORD));
        clock.advance(Duration.ofSeconds(61));

        isRefused(exchange(code, Map.of()));
    }

    @Test
    void nothingIsSentToAnUnknownAddressOrForAnUnknownClient() {
        for (Map<String, String> changed : List.of(Map.of("redirect_uri", "https://penipu.contoh.id/masuk"), Map.of("redirect_uri", HOME + "?x=1"),
                Map.of("redirect_uri", HOME + "/.."), Map.of("client_id", "another"))) {
            Map<String, String> request = request();
            request.putAll(changed);
            given().redirects().follow(false).queryParams(request).get(AUTHORIZE).then().statusCode(400).body("error", equalTo("invalid_request"));
            submit(request, "x@contoh.id", "y").then().statusCode(400);
        }
    }

    @Test
    void aRequestWithoutPkceGoesBack() {
        for (Map<String, String> changed : List.of(Map.of("code_challenge_method", "plain"), Map.of("code_challenge", "short"), Map.of("response_type", "token"))) {
            Map<String, String> request = request();
            request.putAll(changed);
            given().redirects().follow(false).queryParams(request).get(AUTHORIZE).then().statusCode(303).header("Location", startsWith(HOME + "?error=invalid_request"));
        }
    }

    @Test
    void aWrongPasswordShowsThePageAgain() {
        submit(request(), officer(), "salah").then().statusCode(401).contentType(startsWith("text/html")).body(containsString("Wrong e-mail, phone or password"))
                .body(not(containsString("salah")));
    }

    @Test
    void anAuthenticatorAppIsAskedForOnThePage() {
        String email = officer();
        Client.SignedIn officer = Client.signedIn(email);
        String secret = Owner.proved(officer, "/auth/v1/factors/totp").path("secret");
        Owner.post(officer, "/auth/v1/factors/totp/confirmation", Map.of("code", TotpTest.codeOf(secret, clock.instant()))).then().statusCode(200);
        clock.advance(Duration.ofSeconds(30));
        String page = submit(request(), email, Client.PASSWORD).then().statusCode(401).body(containsString("name=\"totp\"")).extract().asString();
        String stepId = page.replaceAll("(?s).*name=\"step_id\" value=\"([^\"]+)\".*", "$1");

        Map<String, String> second = request();
        second.putAll(Map.of("step_id", stepId, "totp", TotpTest.codeOf(secret, clock.instant())));
        Response answer = given().redirects().follow(false).contentType("application/x-www-form-urlencoded").formParams(second).post(AUTHORIZE);

        exchange(code(answer), Map.of()).then().statusCode(200);
    }

    @Test
    void aMemberIsNoOfficer() {
        Client.SignedIn member = Client.signedIn();
        submit(request(), member.email(), Client.PASSWORD).then().statusCode(303).header("Location", startsWith(HOME + "?error=access_denied"));
        Client.as(member.accessToken()).get("/auth/v1/sessions").then().body("items.size()", equalTo(1));
    }
}
