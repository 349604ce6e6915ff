package id.sigap.acceptance.bench.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.data.Credentials;
import id.sigap.acceptance.data.Population;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Keycloak's realm with the people of the set, in the form that it imports: the same addresses, password, hash and cost as
 * auth-service has, tokens of the same life and signature, refresh tokens that are worth one use.
 */
final class Realm {

    static final String NAME = "sigap";
    static final String CLIENT = "app";

    private static final int ACCESS_TOKEN_SECONDS = 600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {
    }

    static String json(int people) {
        String data = write(Map.of("hashIterations", HashRate.ITERATIONS, "algorithm", "argon2", "additionalParameters",
                Map.of("hashLength", List.of("32"), "memory", List.of(Integer.toString(HashRate.MEMORY_KIB)), "type", List.of("id"), "version", List.of("1.3"),
                        "parallelism", List.of(Integer.toString(HashRate.PARALLELISM)))));
        String secret = secretData(Credentials.PASSWORD_HASH);
        List<Map<String, Object>> users = IntStream.range(0, people).mapToObj(number -> Map.<String, Object>of(
                "username", Population.email(number), "email", Population.email(number), "emailVerified", true, "enabled", true,
                "firstName", "Anggota", "lastName", Integer.toString(number), "requiredActions", List.of(),
                "credentials", List.of(Map.of("type", "password", "credentialData", data, "secretData", secret)))).toList();
        return write(Map.of("realm", NAME, "enabled", true, "sslRequired", "none", "defaultSignatureAlgorithm", "ES256",
                "revokeRefreshToken", true, "refreshTokenMaxReuse", 0, "accessTokenLifespan", ACCESS_TOKEN_SECONDS, "loginWithEmailAllowed", true,
                "clients", List.of(Map.of("clientId", CLIENT, "enabled", true, "publicClient", true, "directAccessGrantsEnabled", true,
                        "standardFlowEnabled", false, "protocol", "openid-connect")), "users", users));
    }

    /** Salt and hash of a PHC string, as Keycloak keeps them: Base64 with padding. */
    static String secretData(String phc) {
        String[] parts = phc.split("\\$");
        return write(Map.of("value", padded(parts[5]), "salt", padded(parts[4]), "additionalParameters", Map.of()));
    }

    private static String padded(String base64) {
        return Base64.getEncoder().encodeToString(Base64.getDecoder().decode(base64));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
