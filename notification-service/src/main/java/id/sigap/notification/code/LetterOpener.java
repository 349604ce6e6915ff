package id.sigap.notification.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Opens letters that auth-service sealed to us (RFC 7516). Any other algorithm than the agreed one is refused. */
@ApplicationScoped
class LetterOpener {

    private static final AlgorithmConstraints KEY_WRAP = new AlgorithmConstraints(ConstraintType.PERMIT,
            KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW);
    private static final AlgorithmConstraints CONTENT = new AlgorithmConstraints(ConstraintType.PERMIT,
            ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

    private final PublicJsonWebKey key;
    private final ObjectMapper json;

    LetterOpener(Secrets secrets, ObjectMapper json) {
        this.json = json;
        try {
            this.key = PublicJsonWebKey.Factory.newPublicJwk(secrets.text("notification-private.jwk"));
        } catch (JoseException e) {
            throw new IllegalStateException("the secret notification-private.jwk is no JWK", e);
        }
        if (key.getPrivateKey() == null) {
            throw new IllegalStateException("the secret notification-private.jwk holds no private key");
        }
    }

    /** @throws IllegalArgumentException if it is not sealed to us, or no letter; says nothing of what is in it */
    Letter open(String sealed) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmConstraints(KEY_WRAP);
            jwe.setContentEncryptionAlgorithmConstraints(CONTENT);
            jwe.setKey(key.getPrivateKey());
            jwe.setCompactSerialization(sealed);
            return json.readValue(jwe.getPayload(), Letter.class);
        } catch (JoseException e) {
            throw new IllegalArgumentException("not sealed to this service: " + e.getClass().getSimpleName());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("what is sealed is no letter");
        }
    }
}
