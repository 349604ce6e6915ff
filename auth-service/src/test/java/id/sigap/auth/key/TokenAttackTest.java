package id.sigap.auth.key;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class TokenAttackTest {

    @Inject
    TestClock clock;

    @Inject
    SigningKeyHolder keys;

    private Client.SignedIn owner;

    @BeforeEach
    void signIn() {
        owner = Client.signedIn();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static void isRefused(String token) {
        Client.as(token).get("/auth/v1/sessions").then().statusCode(401)
                .body("type", equalTo("urn:sigap:problem:unauthenticated")).header("WWW-Authenticate", startsWith("Bearer"));
    }

    private JwtClaims genuine() throws Exception {
        String payload = new String(Base64.getUrlDecoder().decode(owner.accessToken().split("\\.")[1]), StandardCharsets.UTF_8);
        return JwtClaims.parse(payload);
    }

    /** Signs as auth-service would, with what the attacker changes. */
    private String signed(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> header) throws Exception {
        JwtClaims jwt = genuine();
        claims.accept(jwt);
        JsonWebSignature jws = new JsonWebSignature();
        jws.setHeader("typ", "at+jwt");
        jws.setAlgorithmHeaderValue("ES256");
        jws.setKeyIdHeaderValue(keys.current().keyId());
        jws.setKey(keys.current().key());
        jws.setPayload(jwt.toJson());
        header.accept(jws);
        return jws.getCompactSerialization();
    }

    @Test
    void theGenuineTokenIsAccepted() throws Exception {
        Client.as(owner.accessToken()).get("/auth/v1/sessions").then().statusCode(200);
        Client.as(signed(same -> { }, same -> { })).get("/auth/v1/sessions").then().statusCode(200);
    }

    @Test
    void anUnsignedTokenIsRefused() throws Exception {
        String none = signed(same -> { }, jws -> {
            jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jws.setAlgorithmHeaderValue("none");
            jws.setKey(null);
        });
        isRefused(none);
        isRefused(owner.accessToken().substring(0, owner.accessToken().lastIndexOf('.') + 1));
        isRefused(owner.accessToken().substring(0, owner.accessToken().lastIndexOf('.')));
    }

    @Test
    void aTokenSignedWithAnotherKeyUnderOurKeysNameIsRefused() throws Exception {
        EllipticCurveJsonWebKey stranger = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        isRefused(signed(same -> { }, jws -> jws.setKey(stranger.getPrivateKey())));
        isRefused(signed(same -> { }, jws -> {
            jws.setKey(stranger.getPrivateKey());
            jws.setJwkHeader(stranger);
        }));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        String jwks = Client.json().get("/.well-known/jwks.json").body().asString();
        isRefused(signed(same -> { }, jws -> {
            jws.setAlgorithmHeaderValue("HS256");
            jws.setKey(new HmacKey(jwks.getBytes(StandardCharsets.UTF_8)));
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "../../../../dev/null", "' or '1'='1", "'; drop table signing_key; --", "https://contoh.id/jwks.json", "%00", "\u0000"})
    void aKeyIdIsANameAndNothingElse(String keyId) throws Exception {
        isRefused(signed(same -> { }, jws -> jws.setKeyIdHeaderValue(keyId)));
        Client.as(owner.accessToken()).get("/auth/v1/sessions").then().statusCode(200);
    }

    @Test
    void aTokenForAnotherOrFromAnotherIsRefused() throws Exception {
        isRefused(signed(jwt -> jwt.setAudience("another"), same -> { }));
        isRefused(signed(jwt -> jwt.setIssuer("https://contoh.id"), same -> { }));
        isRefused(signed(jwt -> jwt.unsetClaim("aud"), same -> { }));
        isRefused(signed(jwt -> jwt.unsetClaim("iss"), same -> { }));
        isRefused(signed(same -> { }, jws -> jws.setHeader("typ", "JWT")));
        isRefused(signed(same -> { }, jws -> jws.getHeaders().setStringHeaderValue("typ", null)));
    }

    @Test
    void aTokenWithoutItsTimeOrSubjectIsRefused() throws Exception {
        isRefused(signed(jwt -> jwt.unsetClaim("exp"), same -> { }));
        isRefused(signed(jwt -> jwt.unsetClaim("iat"), same -> { }));
        isRefused(signed(jwt -> jwt.unsetClaim("sub"), same -> { }));
        isRefused(signed(jwt -> jwt.unsetClaim("sid"), same -> { }));
        isRefused(signed(jwt -> jwt.setSubject("admin"), same -> { }));
        isRefused(signed(jwt -> jwt.setExpirationTimeMinutesInTheFuture(-1), same -> { }));
    }

    @Test
    void anExpiredTokenIsRefused() {
        Client.as(owner.accessToken()).get("/auth/v1/sessions").then().statusCode(200);
        clock.advance(Duration.ofMinutes(10).plusSeconds(6));

        isRefused(owner.accessToken());
    }

    @Test
    void aTokenBoundToAKeyIsRefusedWithoutItsProof() throws Exception {
        Client.as(signed(jwt -> jwt.setClaim("cnf", Map.of("jkt", "x")), same -> { })).get("/auth/v1/sessions").then().statusCode(401)
                .body("type", equalTo("urn:sigap:problem:dpop-proof-invalid")).header("WWW-Authenticate", startsWith("DPoP"));
    }

    @Test
    void changedClaimsAreRefused() throws Exception {
        String[] parts = owner.accessToken().split("\\.");
        Map<String, Object> claims = new HashMap<>(new ObjectMapper().readValue(Base64.getUrlDecoder().decode(parts[1]), Map.class));
        claims.put("groups", List.of("OPERATOR"));
        claims.put("sub", UUID.randomUUID().toString());
        String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(new ObjectMapper().writeValueAsBytes(claims));

        isRefused(parts[0] + "." + changed + "." + parts[2]);
    }

    @Test
    void noTokenAndNonsenseAreRefused() {
        Client.json().get("/auth/v1/sessions").then().statusCode(401).body("type", equalTo("urn:sigap:problem:unauthenticated"));
        isRefused("nonsense");
        isRefused("a.b.c");
        isRefused("x".repeat(5000));
    }

    @Test
    void aMemberIsNoOperator() {
        Client.as(owner.accessToken()).get("/internal/events/parked").then().statusCode(403);
    }
}
