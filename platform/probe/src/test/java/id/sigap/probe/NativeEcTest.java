package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.platform.crypto.ecdsa.NativeEcdsa;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import javax.crypto.Cipher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NativeEcdsaTest {

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String JAVA = "SunEC";
    private static final byte[] MESSAGE = "header.claims".getBytes(StandardCharsets.US_ASCII);

    private static KeyPair keys;

    @BeforeAll
    static void install() throws GeneralSecurityException {
        assertEquals(Optional.empty(), NativeEcdsa.install());
        assertEquals(Optional.empty(), NativeEcdsa.install(), "again does nothing");
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", JAVA);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    @Test
    void itComesFirstForSignaturesAndForNothingElse() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(keys.getPublic());
        assertNotEquals(JAVA, signature.getProvider().getName());
        assertEquals("SunJCE", Cipher.getInstance("AES/GCM/NoPadding").getProvider().getName());
        assertEquals(JAVA, KeyPairGenerator.getInstance("EC").getProvider().getName());
    }

    @Test
    void eachVerifiesWhatTheOtherSigned() throws GeneralSecurityException {
        assertTrue(verifies(Signature.getInstance(ALGORITHM, JAVA), sign(Signature.getInstance(ALGORITHM)), keys.getPublic()));
        assertTrue(verifies(Signature.getInstance(ALGORITHM), sign(Signature.getInstance(ALGORITHM, JAVA)), keys.getPublic()));
    }

    @Test
    void whatIsNotASignatureIsRefused() throws GeneralSecurityException {
        byte[] good = sign(Signature.getInstance(ALGORITHM));
        byte[] changed = good.clone();
        changed[changed.length - 1] ^= 1;
        assertFalse(verifies(Signature.getInstance(ALGORITHM), changed, keys.getPublic()));
        // r and s of zero, which a careless implementation takes for a signature of everything
        assertFalse(verifies(Signature.getInstance(ALGORITHM), new byte[] {0x30, 6, 2, 1, 0, 2, 1, 0}, keys.getPublic()));
        assertFalse(verifies(Signature.getInstance(ALGORITHM), new byte[0], keys.getPublic()));
        assertFalse(verifies(Signature.getInstance(ALGORITHM), new byte[200], keys.getPublic()));
    }

    private static byte[] sign(Signature signature) throws GeneralSecurityException {
        signature.initSign(keys.getPrivate());
        signature.update(MESSAGE);
        return signature.sign();
    }

    private static boolean verifies(Signature signature, byte[] signed, PublicKey key) throws GeneralSecurityException {
        signature.initVerify(key);
        signature.update(MESSAGE);
        try {
            return signature.verify(signed);
        } catch (SignatureException malformed) {
            return false;
        }
    }
}
