package id.sigap.auth.key;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.contracts.auth.SigningKeyState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class KeyRotationTest {

    @Inject
    TestClock clock;

    @Inject
    RotateKeys rotation;

    @Inject
    KeyTable table;

    /** Other tests moved the clock, and with it the keys. */
    @BeforeEach
    void aServiceThatStartsForTheFirstTime() {
        QuarkusTransaction.requiringNew().run(() -> {
            table.lock();
            table.all().forEach(row -> table.remove(row.key().keyId()));
        });
        rotation.rotate();
        clock.advance(Duration.ofSeconds(11));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String keyIdOf(String token) {
        String header = new String(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8);
        return header.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }

    private static List<String> published() {
        return Client.json().get("/.well-known/jwks.json").then().statusCode(200).extract().path("keys.kid");
    }

    @Test
    void aKeyIsKnownToAllBeforeItSignsAndVerifiesUntilItsLastTokenIsOver() {
        Client.SignedIn owner = Client.signedIn();
        String first = keyIdOf(owner.accessToken());
        clock.advance(Duration.ofDays(31));
        rotation.rotate();
        List<String> both = published();
        assertEquals(2, both.size(), "the next key is published");
        String second = both.stream().filter(id -> !id.equals(first)).findFirst().orElseThrow();
        SigningKeyState announced = TestEvents.await(second, SigningKeyState.class);
        assertFalse(announced.activeFrom().isBefore(clock.instant().plus(Duration.ofMinutes(14))));
        assertNull(announced.retiresAt());

        awaitSent(second);
        clock.advance(Duration.ofMinutes(9));
        rotation.rotate();
        assertEquals(first, keyIdOf(Client.signedIn(owner.email()).accessToken()), "nine minutes are too few");

        clock.advance(Duration.ofMinutes(7));
        rotation.rotate();
        clock.advance(Duration.ofSeconds(11));
        String fresh = Client.signedIn(owner.email()).accessToken();
        assertEquals(second, keyIdOf(fresh));
        Client.as(fresh).get("/auth/v1/sessions").then().statusCode(200);
        assertNotNull(TestEvents.await(first, SigningKeyState.class, state -> state.retiresAt() != null).retiresAt());
        assertEquals(2, published().size(), "the old key verifies still");

        clock.advance(Duration.ofMinutes(12));
        rotation.rotate();
        assertEquals(List.of(second), published());
        assertNotEquals(first, second);
    }

    /** The relay has sent the key, and the service has seen that. */
    private void awaitSent(String keyId) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(200)).until(() -> {
            rotation.rotate();
            return table.all().stream().anyMatch(row -> row.key().keyId().equals(keyId) && row.key().sentAt() != null);
        });
    }

    @Test
    void publishedKeysHaveNoPrivateHalfAndTheMetadataIsTrue() {
        Client.json().get("/.well-known/jwks.json").then().statusCode(200)
                .body("keys[0].kty", equalTo("EC"), "keys[0].crv", equalTo("P-256"), "keys[0].alg", equalTo("ES256"),
                        "keys[0].use", equalTo("sig"), "keys[0].d", nullValue(), "keys[0].keySet()", not(hasItem("d")))
                .header("Cache-Control", "public, max-age=300");
        Client.json().get("/.well-known/openid-configuration").then().statusCode(200)
                .body("issuer", equalTo("http://localhost:8080"), "jwks_uri", equalTo("http://localhost:8080/.well-known/jwks.json"));
    }

    @Test
    void thePrivateHalfLiesSealed() {
        table.all().forEach(row -> assertFalse(new String(row.sealedJwk(), StandardCharsets.ISO_8859_1).contains("kty")));
    }
}
