package id.sigap.auth.factor.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an app hands to its platform, in the JSON of WebAuthn Level 3, 5.1.8 and 5.1.9.
 *
 * @param publicKey for {@code navigator.credentials} or the platform's credential manager, unchanged
 */
@Schema(name = "PasskeyOptions")
public record PasskeyOptions(UUID ceremonyId,
        @Schema(examples = "{\"challenge\":\"Zm9yIG9uZSBhbnN3ZXI\",\"rpId\":\"sigap.example\",\"timeout\":300000,\"userVerification\":\"required\"}")
        Map<String, Object> publicKey) {

    private static final int TIMEOUT_MILLIS = 300_000;
    private static final String TYPE = "public-key";

    static PasskeyOptions toRegister(Ceremonies.Ceremony ceremony, String rpId, UUID accountId, List<byte[]> present) {
        return new PasskeyOptions(ceremony.id(), Map.of("rp", Map.of("id", rpId, "name", "Sigap"),
                "user", Map.of("id", text(handle(accountId)), "name", "Sigap", "displayName", "Sigap"),
                "challenge", text(ceremony.challenge()), "timeout", TIMEOUT_MILLIS, "attestation", "none",
                "pubKeyCredParams", WebAuthn.ALGORITHMS.stream().map(algorithm -> Map.of("type", TYPE, "alg", algorithm.getValue())).toList(),
                "excludeCredentials", descriptors(present),
                "authenticatorSelection", Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required")));
    }

    /** @param allowed empty where the passkey is to tell whose it is: nobody learns which account has one */
    static PasskeyOptions toAssert(Ceremonies.Ceremony ceremony, String rpId, List<byte[]> allowed) {
        return new PasskeyOptions(ceremony.id(), Map.of("challenge", text(ceremony.challenge()), "timeout", TIMEOUT_MILLIS, "rpId", rpId,
                "userVerification", "required", "allowCredentials", descriptors(allowed)));
    }

    /** What a passkey remembers of its account: the account's id, which is no personal data. */
    static byte[] handle(UUID accountId) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(accountId.getMostSignificantBits()).putLong(accountId.getLeastSignificantBits()).array();
    }

    private static List<Map<String, Object>> descriptors(List<byte[]> credentialIds) {
        return credentialIds.stream().map(id -> Map.<String, Object>of("type", TYPE, "id", text(id))).toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
