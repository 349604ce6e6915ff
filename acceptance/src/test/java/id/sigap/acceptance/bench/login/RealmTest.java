package id.sigap.acceptance.bench.login;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.data.Credentials;
import id.sigap.acceptance.data.Population;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RealmTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void peopleHaveTheHashAndTheCostThatTheyHaveInAuthService() throws Exception {
        JsonNode realm = json.readTree(Realm.json(3));
        assertEquals(3, realm.at("/users").size());
        JsonNode credential = realm.at("/users/2/credentials/0");
        assertEquals(Population.email(2), realm.at("/users/2/username").asText());
        JsonNode data = json.readTree(credential.at("/credentialData").asText());
        JsonNode secret = json.readTree(credential.at("/secretData").asText());
        String[] phc = Credentials.PASSWORD_HASH.split("\\$");
        assertEquals(phc[3], "m=" + data.at("/additionalParameters/memory/0").asText() + ",t=" + data.at("/hashIterations").asText() + ",p="
                + data.at("/additionalParameters/parallelism/0").asText());
        assertArrayEquals(Base64.getDecoder().decode(phc[4]), Base64.getDecoder().decode(secret.at("/salt").asText()));
        assertArrayEquals(Base64.getDecoder().decode(phc[5]), Base64.getDecoder().decode(secret.at("/value").asText()));
    }

    @Test
    void aRefreshTokenIsWorthOneUse() throws Exception {
        JsonNode realm = json.readTree(Realm.json(1));
        assertTrue(realm.at("/revokeRefreshToken").asBoolean());
        assertEquals(0, realm.at("/refreshTokenMaxReuse").asInt(-1));
    }

    @Test
    void peopleAreSpreadOverTheWholeSet() {
        assertEquals(0, AuthService.numberOf(0, 1_000, 13_310_000));
        assertEquals(13_296_690, AuthService.numberOf(999, 1_000, 13_310_000));
        assertEquals(999, AuthService.numberOf(999, 1_000, Settings.ACCOUNTS));
    }
}
