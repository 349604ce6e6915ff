package id.sigap.payment.bank.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenSignatureTest {

    private static final String TIME = "2025-09-10T10:15:30+07:00";
    private static KeyPair pair;

    @BeforeAll
    static void makeKeys() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
    }

    @Test
    void whatThePrivateKeySignedThePublicKeyProves() {
        for (SignatureEncoding encoding : SignatureEncoding.values()) {
            String signature = TokenSignature.sign(pair.getPrivate(), "client-1", TIME, encoding);

            assertTrue(TokenSignature.verify(pair.getPublic(), "client-1", TIME, signature, encoding));
            assertFalse(TokenSignature.verify(pair.getPublic(), "client-2", TIME, signature, encoding));
            assertFalse(TokenSignature.verify(pair.getPublic(), "client-1", "2025-09-10T10:15:31+07:00", signature, encoding));
            assertFalse(TokenSignature.verify(pair.getPublic(), "client-1", TIME, "??", encoding));
        }
    }

    @Test
    void keysAreReadFromPem() {
        assertEquals(pair.getPrivate(), PemKeys.privateKey(pem("PRIVATE KEY", pair.getPrivate())));
        assertEquals(pair.getPublic(), PemKeys.publicKey(pem("PUBLIC KEY", pair.getPublic())));
        assertThrows(IllegalArgumentException.class, () -> PemKeys.privateKey(pem("PUBLIC KEY", pair.getPublic())));
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END " + label + "-----\n";
    }
}
