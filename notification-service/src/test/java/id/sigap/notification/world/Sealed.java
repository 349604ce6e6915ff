package id.sigap.notification.world;

import id.sigap.contracts.auth.CodeIssued;
import id.sigap.contracts.auth.CodeIssued.Channel;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.json.JsonSetup;
import id.sigap.testkit.TestSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Codes as auth-service issues them. */
public final class Sealed {

    private Sealed() {
    }

    public static CodeIssued mail(UUID codeId, String to, String code, String locale, Instant expiresAt) {
        return new CodeIssued(codeId, Channel.EMAIL, seal(new Letter(to, code, Purpose.VERIFY_CONTACT, locale), ourKey()), expiresAt);
    }

    public static CodeIssued sms(UUID codeId, String to, String code, Instant expiresAt) {
        return new CodeIssued(codeId, Channel.SMS, seal(new Letter(to, code, Purpose.SIGN_IN, "id"), ourKey()), expiresAt);
    }

    public static String seal(Letter letter, PublicJsonWebKey reader) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW);
            jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            jwe.setKey(reader.getPublicKey());
            jwe.setPayload(JsonSetup.standalone().writeValueAsString(letter));
            return jwe.getCompactSerialization();
        } catch (JoseException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static PublicJsonWebKey ourKey() {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(TestSecrets.get().folder().resolve("notification-public.jwk")));
        } catch (JoseException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
