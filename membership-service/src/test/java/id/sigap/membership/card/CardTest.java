package id.sigap.membership.card;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Nik;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class CardTest {

    @Inject
    Tables tables;

    private final Nik nik = Scene.nik();
    private final UUID account = UUID.randomUUID();
    private Scene.Firm firm;

    @BeforeEach
    void given() {
        firm = new Scene.Firm();
    }

    @Test
    void aCardCanBeCheckedOffline() throws Exception {
        String kpj = firm.register(nik).path("kpj");
        String token = member();
        String jws = Scene.as(token).get("/membership/v1/cards/" + kpj).then().statusCode(200).body("employer", equalTo(firm.name))
                .body("status", equalTo("ACTIVE")).extract().path("jws");

        Map<String, Object> claims = check(jws, published());

        assertEquals(kpj, claims.get("kpj"));
        assertEquals("ACTIVE", claims.get("status"));
        assertEquals("S*** R********", claims.get("name"));
        assertEquals(Duration.ofDays(7).toSeconds(), (long) claims.get("exp") - (long) claims.get("iat"));
        assertFalse(claims.toString().contains(nik.value()));
        assertFalse(claims.toString().contains("RAHMAWATI"));
    }

    @Test
    void aCardThatWasChangedDoesNotPass() throws Exception {
        String kpj = firm.register(nik).path("kpj");
        String jws = Scene.as(member()).get("/membership/v1/cards/" + kpj).path("jws");
        String[] parts = jws.split("\\.");
        String forged = java.util.Base64.getUrlEncoder().withoutPadding()
                .encodeToString(new String(java.util.Base64.getUrlDecoder().decode(parts[1])).replace("ACTIVE", "MERGED").getBytes());

        JsonWebSignature changed = new JsonWebSignature();
        changed.setCompactSerialization(parts[0] + "." + forged + "." + parts[2]);
        changed.setKey(((PublicJsonWebKey) published().getJsonWebKeys().getFirst()).getPublicKey());
        assertFalse(changed.verifySignature());
    }

    @Test
    void aMemberHasACardForEachNumber() {
        firm.registered(nik);
        new Scene.Firm().registered(nik);

        Scene.as(member()).get("/membership/v1/cards").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void anothersNumberLooksAsIfItDidNotExist() {
        String theirs = new Scene.Firm().register(Scene.nik()).path("kpj");
        firm.registered(nik);
        String token = member();

        for (String kpj : List.of(theirs, "10000000000", "no-kpj")) {
            Scene.as(token).get("/membership/v1/cards/" + kpj).then().statusCode(404).body("type", equalTo("urn:sigap:problem:not-found"));
        }
    }

    @Test
    void whoIsNotBoundLearnsNothingOfAnyNumber() {
        String known = firm.register(nik).path("kpj");
        String token = TestTokens.unbound(account);

        String aboutKnown = Scene.as(token).get("/membership/v1/cards/" + known).then().statusCode(409).extract().path("type");
        String aboutUnknown = Scene.as(token).get("/membership/v1/cards/10000000000").then().statusCode(409).extract().path("type");

        assertEquals("urn:sigap:problem:not-bound-yet", aboutKnown);
        assertEquals(aboutKnown, aboutUnknown);
        Scene.as(token).get("/membership/v1/cards").then().statusCode(409);
        Scene.as(token).get("/membership/v1/me").then().statusCode(409);
    }

    @Test
    void aTokenThatNamesAPersonWithoutABindingOpensNothing() {
        String kpj = firm.register(nik).path("kpj");
        UUID person = Scene.bind(account, nik).personId();

        Scene.as(TestTokens.member(UUID.randomUUID(), person)).get("/membership/v1/cards/" + kpj).then().statusCode(409);
    }

    @Test
    void theMemberSeesOwnDataWithTheNikMasked() {
        String body = Scene.as(member()).get("/membership/v1/me").then().statusCode(200).body("legalName", equalTo("SITI RAHMAWATI"))
                .body("nikMasked", equalTo(nik.masked())).body("birthDate", equalTo("1990-08-17")).body("sex", equalTo("FEMALE"))
                .extract().asString();
        assertFalse(body.contains(nik.value()));
    }

    @Test
    void thePrivateKeyIsNeitherPublishedNorStoredOpen() {
        String published = RestAssured.get("/membership/v1/card-keys").then().statusCode(200).extract().asString();

        assertNull(RestAssured.get("/membership/v1/card-keys").path("keys[0].d"));
        assertTrue(published.contains("\"crv\":\"P-256\""), published);
        assertFalse(tables.text("select encode(private_sealed, 'escape') from card_key limit 1").contains("\"d\""));
        assertFalse(tables.text("select public_jwk from card_key limit 1").contains("\"d\""));
    }

    private String member() {
        return TestTokens.member(account, Scene.bind(account, nik).personId());
    }

    private static JsonWebKeySet published() throws Exception {
        return new JsonWebKeySet(RestAssured.get("/membership/v1/card-keys").then().statusCode(200).extract().asString());
    }

    private static Map<String, Object> check(String jws, JsonWebKeySet keys) throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(jws);
        assertEquals("ES256", signature.getAlgorithmHeaderValue());
        assertEquals("sigap-card+jwt", signature.getHeader("typ"));
        PublicJsonWebKey key = (PublicJsonWebKey) keys.findJsonWebKey(signature.getKeyIdHeaderValue(), null, null, null);
        signature.setKey(key.getPublicKey());
        assertTrue(signature.verifySignature());
        return JsonUtil.parseJson(signature.getPayload());
    }
}
