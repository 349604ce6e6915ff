package id.sigap.auth.stepup;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.factor.Owner;
import id.sigap.auth.factor.totp.TotpTest;
import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class StepUpTest {

    private static final String STEP_UPS = "/auth/v1/step-ups";
    private static final String OPERATION = "claim.bank-account";
    private static final String DIGEST = "0a".repeat(32);

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Response confirm(Client.SignedIn who, Map<String, Object> proof) {
        return Owner.post(who, STEP_UPS, Map.of("operation", OPERATION, "digest", DIGEST, "proof", proof));
    }

    private static JwtClaims claims(Response answer) throws Exception {
        String token = answer.then().statusCode(200).header("Cache-Control", "no-store").body("expiresIn", equalTo(300)).extract().path("stepUpToken");
        return JwtClaims.parse(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    @Test
    void aPasskeyConfirmsOneOperationForFiveMinutes() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);

        JwtClaims claims = claims(confirm(owner, Owner.proof(owner, phone)));

        assertEquals(owner.accountId().toString(), claims.getSubject());
        assertEquals(RefreshToken.read(owner.refreshToken()).orElseThrow().sessionId().toString(), claims.getStringClaimValue("sid"));
        assertEquals(OPERATION, claims.getStringClaimValue("op"));
        assertEquals(DIGEST, claims.getStringClaimValue("digest"));
        assertEquals(300, claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue());
    }

    @Test
    void theTokenTellsWhatItWasProvedWithAndSinceWhenThatIsTheAccounts() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        Instant registered = clock.instant();
        clock.advance(Duration.ofMinutes(2));
        JwtClaims byPassword = claims(confirm(owner, Owner.PASSWORD_PROOF));
        assertEquals(List.of("pwd"), byPassword.getStringListClaimValue("amr"));
        assertTrue(since(byPassword) <= registered.getEpochSecond() && since(byPassword) > registered.getEpochSecond() - 60, "set with the registration");
        Owner.post(owner, "/auth/v1/password/change", Map.of("proof", Owner.PASSWORD_PROOF, "newPassword", "sembilan kuda di Sumba")).then().statusCode(204);
        assertTrue(since(claims(confirm(owner, Map.of("password", "sembilan kuda di Sumba")))) >= registered.plusSeconds(120).getEpochSecond());

        Map<String, Object> proof = Map.of("proof", Map.of("password", "sembilan kuda di Sumba"));
        String secret = Owner.post(owner, "/auth/v1/factors/totp", proof).then().statusCode(200).extract().path("secret");
        Owner.post(owner, "/auth/v1/factors/totp/confirmation", Map.of("code", TotpTest.codeOf(secret, clock.instant()))).then().statusCode(200);
        long appAdded = clock.instant().getEpochSecond();
        clock.advance(Duration.ofMinutes(1));
        JwtClaims byApp = claims(confirm(owner, Map.of("totp", TotpTest.codeOf(secret, clock.instant()))));
        assertEquals(List.of("otp"), byApp.getStringListClaimValue("amr"));
        assertTrue(Math.abs(since(byApp) - appAdded) <= 10, "confirmed a minute ago");
    }

    @Test
    void aPasskeysTokenTellsWhenItWasAdded() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);
        Instant added = Instant.parse(Client.as(owner.accessToken()).get("/auth/v1/factors").path("items.find { it.kind == 'PASSKEY' }.addedAt"));
        clock.advance(Duration.ofMinutes(3));

        JwtClaims claims = claims(confirm(owner, Owner.proof(owner, phone)));

        assertEquals(List.of("hwk", "user"), claims.getStringListClaimValue("amr"));
        assertEquals(added.getEpochSecond(), since(claims));
    }

    private static long since(JwtClaims claims) throws Exception {
        return claims.getClaimValue("factor_since", Long.class);
    }

    @Test
    void thePasswordIsEnoughForWhoHasNothingBetter() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        claims(confirm(owner, Owner.PASSWORD_PROOF));

        Owner.passkey(owner);

        confirm(owner, Owner.PASSWORD_PROOF).then().statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-factor-required"));
    }

    @Test
    void aWrongProofConfirmsNothing() {
        Client.SignedIn owner = Client.signedIn();
        confirm(owner, Map.of("password", "bukan kata sandinya")).then().statusCode(403).body("type", equalTo("urn:sigap:problem:proof-wrong"));
        confirm(owner, Map.of()).then().statusCode(403);
        Owner.post(owner, STEP_UPS, Map.of("operation", "?", "digest", "x", "proof", Owner.PASSWORD_PROOF)).then().statusCode(400);
        Client.json().body("{}").post(STEP_UPS).then().statusCode(401);
    }

    @Test
    void whoKnowsThePasswordDoesNotWashOffWrongGuessesAtTheAppWithIt() {
        Client.SignedIn owner = Client.signedIn();
        String secret = Owner.proved(owner, "/auth/v1/factors/totp").then().statusCode(200).extract().path("secret");
        Owner.post(owner, "/auth/v1/factors/totp/confirmation", Map.of("code", TotpTest.codeOf(secret, clock.instant()))).then().statusCode(200);
        for (int i = 0; i < 5; i++) {
            confirm(owner, Map.of("totp", TotpTest.codeOf(secret, clock.instant().minus(Duration.ofDays(1 + i))))).then().statusCode(403);
        }

        confirm(owner, Owner.PASSWORD_PROOF).then().statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-factor-required"));

        confirm(owner, Map.of("totp", TotpTest.codeOf(secret, clock.instant()))).then().statusCode(429).body("type", equalTo("urn:sigap:problem:sign-in-delayed"));
    }

    @Test
    void itsTokenOpensNothing() {
        Client.SignedIn owner = Client.signedIn();
        String token = confirm(owner, Owner.PASSWORD_PROOF).path("stepUpToken");

        Client.as(token).get("/auth/v1/sessions").then().statusCode(401);
    }
}
