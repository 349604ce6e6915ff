package id.sigap.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.sigap.contracts.auth.Role;
import id.sigap.testkit.DpopKey;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

/** A token that is bound to a key is worth nothing to who has stolen the token alone (RFC 9449). */
@QuarkusTest
@WithTestResource(Infra.class)
class BoundTokenTest {

    private static final String ME = "/probe/me";
    private static final Consumer<JwtClaims> SAME = claims -> { };
    private static final Consumer<JsonWebSignature> AS_IT_IS = header -> { };

    private final DpopKey phone = new DpopKey();
    private final String token = boundTo(phone.thumbprint());

    private static String boundTo(String thumbprint) {
        return TestTokens.token(UUID.randomUUID(), Set.of(Role.MEMBER), Map.of("pid", UUID.randomUUID().toString(), "cnf", Map.of("jkt", thumbprint)));
    }

    private static ValidatableResponse call(String scheme, String token, String proof) {
        return given().header("Authorization", scheme + " " + token).header("DPoP", proof).get(ME).then();
    }

    private void isRefused(String reason, String proof) {
        isRefused(reason, call("DPoP", token, proof));
    }

    private static void isRefused(String reason, ValidatableResponse answer) {
        answer.statusCode(401).contentType("application/problem+json").body("type", equalTo("urn:sigap:problem:dpop-proof-invalid"))
                .body("reason", equalTo(reason)).header("WWW-Authenticate", startsWith("DPoP error=\"invalid_dpop_proof\""));
    }

    private String proof(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> header) {
        return phone.proof("GET", ME, token, claims, header);
    }

    @Test
    void itsHolderGetsInWithANewProofEachTime() {
        call("DPoP", token, phone.proof("GET", ME, token)).statusCode(200);
        call("DPoP", token, phone.proof("GET", ME, token)).statusCode(200);
        given().header("Authorization", "DPoP " + token).header("DPoP", phone.proof("GET", ME, token)).get(ME + "?page=2").then().statusCode(200);
    }

    @Test
    void theTokenAloneIsRefused() {
        isRefused("MISSING", given().header("Authorization", "Bearer " + token).get(ME).then());
        isRefused("MISSING", given().header("Authorization", "DPoP " + token).get(ME).then());
        isRefused("MISSING", call("Bearer", token, phone.proof("GET", ME, token)));
    }

    @Test
    void aProofOfAnotherKeyIsRefused() {
        isRefused("KEY", new DpopKey().proof("GET", ME, token));
        isRefused("MALFORMED", proof(SAME, jws -> jws.setKey(new DpopKey().key().getPrivateKey())));
    }

    @Test
    void aProofIsGoodOnce() {
        String proof = phone.proof("GET", ME, token);
        call("DPoP", token, proof).statusCode(200);

        isRefused("REPLAYED", proof);
        isRefused("MALFORMED", given().header("Authorization", "DPoP " + token).header("DPoP", phone.proof("GET", ME, token), phone.proof("GET", ME, token))
                .get(ME).then());
    }

    @Test
    void aProofForAnotherRequestIsRefused() {
        isRefused("METHOD", phone.proof("POST", ME, token));
        isRefused("ADDRESS", phone.proof("GET", "/probe/slow", token));
        isRefused("ADDRESS", proof(claims -> claims.setStringClaim("htu", "https://contoh.id" + ME), AS_IT_IS));
        isRefused("ADDRESS", proof(claims -> claims.setStringClaim("htu", "nonsense ://"), AS_IT_IS));
        isRefused("ADDRESS", proof(claims -> claims.unsetClaim("htu"), AS_IT_IS));
        isRefused("METHOD", proof(claims -> claims.unsetClaim("htm"), AS_IT_IS));
    }

    @Test
    void aProofForAnotherTokenIsRefused() {
        isRefused("TOKEN", phone.proof("GET", ME, boundTo(phone.thumbprint())));
        isRefused("TOKEN", phone.proof("GET", ME, null));
    }

    @Test
    void anOldProofAndOneFromTheFutureAreRefusedWithTheTime() {
        for (long seconds : new long[]{-61, 120}) {
            NumericDate at = NumericDate.now();
            at.addSeconds(seconds);
            call("DPoP", token, proof(claims -> claims.setIssuedAt(at), AS_IT_IS)).statusCode(401).body("reason", equalTo("TIME"))
                    .body("serverTime", notNullValue());
        }
    }

    @Test
    void anUnsignedProofIsRefused() {
        isRefused("MALFORMED", proof(SAME, jws -> {
            jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jws.setAlgorithmHeaderValue("none");
            jws.setKey(null);
        }));
    }

    @Test
    void aProofWithASharedSecretIsRefused() {
        isRefused("MALFORMED", proof(SAME, jws -> {
            jws.setAlgorithmHeaderValue("HS256");
            jws.setKey(new HmacKey(new byte[32]));
        }));
    }

    @Test
    void aProofThatIsNoneIsRefused() {
        isRefused("MALFORMED", "nonsense");
        isRefused("MALFORMED", "x".repeat(3000));
        isRefused("MALFORMED", proof(SAME, jws -> jws.setHeader("typ", "JWT")));
        isRefused("MALFORMED", proof(claims -> claims.unsetClaim("jti"), AS_IT_IS));
        isRefused("MALFORMED", proof(claims -> claims.setJwtId("x".repeat(200)), AS_IT_IS));
        isRefused("MALFORMED", proof(claims -> claims.unsetClaim("iat"), AS_IT_IS));
        isRefused("MALFORMED", proof(SAME, jws -> jws.getHeaders().setObjectHeaderValue("jwk", "nonsense")));
        isRefused("MALFORMED", proof(SAME, jws -> jws.getHeaders().setObjectHeaderValue("jwk",
                phone.key().toParams(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE))));
    }

    @Test
    void aBearerTokenIsNoBoundOne() {
        String bearer = TestTokens.member(UUID.randomUUID(), UUID.randomUUID());
        given().header("Authorization", "Bearer " + bearer).get(ME).then().statusCode(200);
        isRefused("TOKEN", call("DPoP", bearer, phone.proof("GET", ME, bearer)));
    }

    @Test
    void aBindingOfAnotherKindIsRefused() {
        String strange = TestTokens.token(UUID.randomUUID(), Set.of(Role.MEMBER), Map.of("cnf", Map.of("x5t#S256", "x")));
        given().header("Authorization", "Bearer " + strange).get(ME).then().statusCode(401);
    }
}
