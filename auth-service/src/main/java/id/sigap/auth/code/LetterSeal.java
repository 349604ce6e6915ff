package id.sigap.auth.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Seals letters so that notification-service alone can read them: neither the broker nor our own outbox table can. */
@ApplicationScoped
class LetterSeal {

    private final PublicJsonWebKey reader;
    private final ObjectMapper json;

    LetterSeal(Secrets secrets, ObjectMapper json) {
        this.json = json;
        try {
            this.reader = PublicJsonWebKey.Factory.newPublicJwk(secrets.text("notification-public.jwk"));
        } catch (JoseException e) {
            throw new IllegalStateException("the secret notification-public.jwk is no JWK", e);
        }
    }

    /** @return a compact JWE */
    String seal(Letter letter) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW);
            jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            jwe.setKeyIdHeaderValue(reader.getKeyId());
            jwe.setKey(reader.getPublicKey());
            jwe.setPayload(json.writeValueAsString(letter));
            return jwe.getCompactSerialization();
        } catch (JoseException | JsonProcessingException e) {
            throw new IllegalStateException("a letter could not be sealed", e);
        }
    }
}
