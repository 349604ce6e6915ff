package id.sigap.auth.oauth;

import static id.sigap.auth.oauth.OfficerWeb.code;
import static id.sigap.auth.oauth.OfficerWeb.exchange;
import static id.sigap.auth.oauth.OfficerWeb.isSentBack;
import static id.sigap.auth.oauth.OfficerWeb.passkey;
import static id.sigap.auth.oauth.OfficerWeb.refresh;
import static id.sigap.auth.oauth.OfficerWeb.request;
import static id.sigap.auth.oauth.OfficerWeb.signIn;
import static id.sigap.auth.oauth.OfficerWeb.stepId;
import static id.sigap.auth.oauth.OfficerWeb.submit;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.factor.Owner;
import id.sigap.auth.factor.totp.TotpTest;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.DpopKey;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** ID tokens (OpenID Connect Core 1.0), and that they are nothing but that. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class IdTokenTest {

    private static final String USERINFO = "/auth/v1/oauth/userinfo";

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

    private Response tokens(String... request) {
        return tokensFor(officer(), request);
    }

    private static Response tokensFor(String email, String... request) {
        Response tokens = exchange(code(signIn(request(request), email)));
        tokens.then().statusCode(200);
        return tokens;
    }

    private static String newPhone() {
        return "+62812" + (10_000_000 + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 90_000_000));
    }

    private void registerOfficer(String provedContact, Map<String, String> registration) {
        String id = Client.json().body(registration).post("/auth/v1/accounts").path("registrationId");
        String account = Client.verify(id, Mailbox.letter(provedContact, 1).code()).then().statusCode(200).extract().path("accountId");
        OfficerWeb.makeOfficer(database, UUID.fromString(account));
    }

    private static JsonWebSignature jws(String token) throws Exception {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(token);
        return jws;
    }

    /** As a client verifies it: with a key of the published set. */
    private static JwtClaims verified(Response tokens) throws Exception {
        JsonWebSignature jws = jws(tokens.path("id_token"));
        JsonWebKeySet published = new JsonWebKeySet(Client.json().get("/.well-known/jwks.json").asString());
        jws.setKey(published.getJsonWebKeys().stream().filter(key -> key.getKeyId().equals(jws.getKeyIdHeaderValue())).findFirst().orElseThrow().getKey());
        assertTrue(jws.verifySignature());
        assertEquals("ES256", jws.getAlgorithmHeaderValue());
        return JwtClaims.parse(jws.getPayload());
    }

    private static String subject(Response tokens) throws Exception {
        return JwtClaims.parse(jws(tokens.path("access_token")).getUnverifiedPayload()).getSubject();
    }

    @Test
    void itSaysWhoSignedInWhenAndHowAndNothingElse() throws Exception {
        Response tokens = tokens("scope", "openid email offline_access", "nonce", "n-0S6_WzA2Mj");

        tokens.then().header("Cache-Control", "no-store").body("scope", equalTo("openid email"));
        JwtClaims claims = verified(tokens);
        assertEquals(Set.of("iss", "sub", "aud", "iat", "exp", "auth_time", "nonce", "acr", "amr", "at_hash"), claims.getClaimNames());
        assertEquals(OfficerWeb.ISSUER, claims.getIssuer());
        assertEquals(subject(tokens), claims.getSubject());
        assertEquals(List.of(OfficerWeb.CLIENT), claims.getAudience());
        assertEquals("n-0S6_WzA2Mj", claims.getStringClaimValue("nonce"));
        assertEquals(600, claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue());
        assertTrue(claims.getIssuedAt().getValue() - claims.getNumericDateClaimValue("auth_time").getValue() <= 60);
        byte[] half = Arrays.copyOf(OfficerWeb.sha256(tokens.path("access_token")), 16);
        assertEquals(Base64.getUrlEncoder().withoutPadding().encodeToString(half), claims.getStringClaimValue("at_hash"));
    }

    @Test
    void whoAsksForNoneGetsNone() {
        for (Response tokens : List.of(tokens(), tokens("scope", "email phone"), tokens("scope", "OPENID openidx"))) {
            tokens.then().body("id_token", nullValue(), "scope", nullValue());
            refresh(tokens.path("refresh_token")).then().statusCode(200).body("id_token", nullValue());
        }
    }

    @Test
    void aFreshOneRemembersTheSignInAndNoNonce() throws Exception {
        Response first = tokens("scope", "openid", "nonce", "n-1");
        clock.advance(Duration.ofMinutes(20));

        Response second = refresh(first.path("refresh_token"));

        second.then().statusCode(200).body("scope", equalTo("openid"));
        JwtClaims before = verified(first);
        JwtClaims after = verified(second);
        assertEquals(before.getClaimValue("auth_time"), after.getClaimValue("auth_time"));
        assertEquals(before.getSubject(), after.getSubject());
        assertEquals(before.getClaimValue("amr"), after.getClaimValue("amr"));
        assertTrue(after.getIssuedAt().getValue() - before.getIssuedAt().getValue() >= 1200);
        assertNull(after.getClaimValue("nonce"));
        verified(refresh(second.path("refresh_token")));
    }

    private static void isHow(Response answer, String acr, String... amr) throws Exception {
        JwtClaims claims = verified(exchange(code(answer)));
        assertEquals(acr, claims.getStringClaimValue("acr"));
        assertEquals(List.of(amr), claims.getStringListClaimValue("amr"));
    }

    @Test
    void itNamesTheFactorsThatWereUsed() throws Exception {
        Map<String, String> request = request("scope", "openid");
        String email = officer();
        Client.SignedIn officer = Client.signedIn(email);
        isHow(signIn(request, email), "urn:sigap:acr:password", "pwd");
        SoftwareAuthenticator phone = Owner.passkey(officer);
        isHow(passkey(request, phone), "phr", "pop", "user", "mfa");
        String secret = Owner.post(officer, "/auth/v1/factors/totp", Map.of("proof", Owner.proof(officer, phone))).path("secret");
        List<String> papers = Owner.post(officer, "/auth/v1/factors/totp/confirmation", Map.of("code", TotpTest.codeOf(secret, clock.instant()))).path("recoveryCodes");
        clock.advance(Duration.ofSeconds(30));
        isHow(submit(request, "step_id", stepId(signIn(request, email)), "totp", TotpTest.codeOf(secret, clock.instant())),
                "urn:sigap:acr:two-steps", "pwd", "otp", "mfa");
        isHow(submit(request, "step_id", stepId(signIn(request, email)), "recovery_code", papers.getFirst()), "urn:sigap:acr:two-steps", "pwd", "otp", "mfa");
    }

    @Test
    void aCodeByMailIsASecondStepAndOneBySmsASecondFactor() throws Exception {
        Map<String, String> request = request("scope", "openid");
        String email = officer();
        Owner.proved(Client.signedIn(email), "/auth/v1/factors/code").then().statusCode(204);
        String mailed = stepId(signIn(request, email));
        submit(request, "step_id", mailed, "channel", "EMAIL").then().statusCode(200);
        isHow(submit(request, "step_id", mailed, "code", Mailbox.letter(email, 3).code()), "urn:sigap:acr:two-steps", "pwd", "otp");

        String phone = newPhone();
        registerOfficer(phone, Map.of("phone", phone, "password", Client.PASSWORD));
        Owner.proved(Client.signedIn(phone), "/auth/v1/factors/code").then().statusCode(204);
        String texted = stepId(signIn(request, phone));
        submit(request, "step_id", texted, "channel", "PHONE").then().statusCode(200);
        isHow(submit(request, "step_id", texted, "code", Mailbox.letter(phone, 3).code()), "urn:sigap:acr:two-steps", "pwd", "otp", "sms", "mfa");
    }

    @Test
    void itIsRefusedAsAnAccessToken() throws Exception {
        Response tokens = tokens("scope", "openid");
        assertEquals("JWT", jws(tokens.path("id_token")).getHeader("typ"));
        assertEquals("at+jwt", jws(tokens.path("access_token")).getHeader("typ"));
        for (String address : List.of("/auth/v1/sessions", USERINFO)) {
            Client.as(tokens.path("access_token")).get(address).then().statusCode(200);
            Client.as(tokens.path("id_token")).get(address).then().statusCode(401).body("type", equalTo("urn:sigap:problem:unauthenticated"));
        }
        refresh(tokens.path("id_token")).then().statusCode(400);
    }

    @Test
    void anAccessTokenIsNoHintAndNorIsAnothersIdToken() {
        Response tokens = tokens("scope", "openid");
        String changed = tokens.<String>path("id_token").substring(0, tokens.<String>path("id_token").lastIndexOf('.') + 1) + "AAAA";
        for (String hint : List.of(tokens.path("access_token"), tokens.path("refresh_token"), changed, "nonsense")) {
            isSentBack(OfficerWeb.ask(request("id_token_hint", hint)), "invalid_request");
            isSentBack(signIn(request("id_token_hint", hint), "x@contoh.id"), "invalid_request");
        }
        isSentBack(signIn(request("id_token_hint", "x".repeat(5000)), "x@contoh.id"), "invalid_request");
    }

    @Test
    void aHintHoldsTheSignInToItsOwnerHoweverOldItIs() {
        String email = officer();
        String hint = tokensFor(email, "scope", "openid").path("id_token");
        OfficerWeb.ask(request("id_token_hint", hint)).then().statusCode(200);
        isSentBack(OfficerWeb.ask(request("id_token_hint", hint, "prompt", "none")), "login_required");
        clock.advance(Duration.ofDays(2));

        code(signIn(request("id_token_hint", hint), email));

        String other = officer();
        Client.SignedIn before = Client.signedIn(other);
        isSentBack(signIn(request("id_token_hint", hint), other), "login_required");
        Client.as(before.accessToken()).get("/auth/v1/sessions").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void whoHasSignedInIsToldByScope() throws Exception {
        String email = officer();
        Response all = tokensFor(email, "scope", "openid email phone");
        String sub = subject(all);
        Client.as(all.path("access_token")).get(USERINFO).then().statusCode(200).header("Cache-Control", "no-store")
                .body("", equalTo(Map.of("sub", sub, "email", email, "email_verified", true)));
        Client.as(all.path("access_token")).post(USERINFO).then().statusCode(200).body("sub", equalTo(sub));
        Client.as(tokensFor(email, "scope", "openid").path("access_token")).get(USERINFO).then().statusCode(200).body("", equalTo(Map.of("sub", sub)));
        Client.as(tokensFor(email, "scope", "openid phone").path("access_token")).get(USERINFO).then().statusCode(200).body("", equalTo(Map.of("sub", sub)));
    }

    @Test
    void aPhoneNumberIsToldByItsOwnScope() throws Exception {
        String phone = newPhone();
        registerOfficer(phone, Map.of("phone", phone, "password", Client.PASSWORD));
        Response tokens = tokensFor(phone, "scope", "openid phone email");

        Client.as(tokens.path("access_token")).get(USERINFO).then().statusCode(200)
                .body("", equalTo(Map.of("sub", subject(tokens), "phone_number", phone, "phone_number_verified", true)));
    }

    @Test
    void aContactThatWasNotProvedIsNotTold() {
        String email = Client.newEmail();
        registerOfficer(email, Map.of("email", email, "phone", newPhone(), "password", Client.PASSWORD));

        Client.as(tokensFor(email, "scope", "openid email phone").path("access_token")).get(USERINFO).then().statusCode(200)
                .body("email", equalTo(email), "phone_number", nullValue(), "phone_number_verified", nullValue());
    }

    @Test
    void userinfoIsForSignInsByOpenIdOnly() {
        for (String token : List.of(tokens().<String>path("access_token"), Client.signedIn().accessToken())) {
            Client.as(token).get(USERINFO).then().statusCode(403).header("WWW-Authenticate", startsWith("Bearer error=\"insufficient_scope\""))
                    .body("type", equalTo("urn:sigap:problem:forbidden"));
        }
        Client.json().get(USERINFO).then().statusCode(401);
        Client.json().post(USERINFO).then().statusCode(401);
    }

    @Test
    void anEndedSessionTellsNothingMore() {
        Response tokens = tokens("scope", "openid");
        Client.as(tokens.path("access_token")).get(USERINFO).then().statusCode(200).body("", not(anEmptyMap()));

        OfficerWeb.form().formParam("token", tokens.<String>path("refresh_token")).post("/auth/v1/oauth/revoke").then().statusCode(200);

        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> Client.as(tokens.path("access_token")).get(USERINFO).then().statusCode(401));
        refresh(tokens.path("refresh_token")).then().statusCode(400).body("id_token", nullValue());
    }

    @Test
    void tokensThatAreBoundToAKeyComeWithAnIdTokenToo() throws Exception {
        DpopKey key = new DpopKey();
        String code = code(signIn(request("scope", "openid"), officer()));
        Response tokens = exchange(OfficerWeb.form().header("DPoP", key.proof("POST", OfficerWeb.TOKEN, null)), code, Map.of());

        tokens.then().statusCode(200).body("token_type", equalTo("DPoP"));
        verified(tokens);
        Client.as(tokens.path("access_token")).get(USERINFO).then().statusCode(401);
        Client.json().header("Authorization", "DPoP " + tokens.path("access_token")).header("DPoP", key.proof("GET", USERINFO, tokens.path("access_token")))
                .get(USERINFO).then().statusCode(200).body("sub", equalTo(subject(tokens)));
    }
}
