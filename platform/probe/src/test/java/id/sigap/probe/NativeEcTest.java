package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.platform.crypto.ec.NativeEc;
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
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NativeEcTest {

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String JAVA = "SunEC";
    private static final byte[] MESSAGE = "header.claims".getBytes(StandardCharsets.US_ASCII);

    private static KeyPair keys;

    @BeforeAll
    static void install() throws GeneralSecurityException {
        assertEquals(Optional.empty(), NativeEc.install());
        assertEquals(Optional.empty(), NativeEc.install(), "again does nothing");
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", JAVA);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    @Test
    void itComesFirstForEllipticCurvesAndForNothingElse() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(keys.getPublic());
        assertNotEquals(JAVA, signature.getProvider().getName());
        assertEquals("SunJCE", Cipher.getInstance("AES/GCM/NoPadding").getProvider().getName());
        assertEquals("SunEC", KeyPairGenerator.getInstance("Ed25519").getProvider().getName());
        assertEquals("SunRsaSign", KeyPairGenerator.getInstance("RSA").getProvider().getName());
    }

    @Test
    void bothAgreeOnTheSameKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair made = generator.generateKeyPair();
        assertNotEquals(JAVA, generator.getProvider().getName());

        byte[] ours = agreed(KeyAgreement.getInstance("ECDH"), made, keys);
        assertEquals(32, ours.length);
        assertArrayEquals(ours, agreed(KeyAgreement.getInstance("ECDH"), keys, made));
        assertArrayEquals(ours, agreed(KeyAgreement.getInstance("ECDH", JAVA), keys, made));
    }

    private static byte[] agreed(KeyAgreement agreement, KeyPair own, KeyPair other) throws GeneralSecurityException {
        agreement.init(own.getPrivate());
        agreement.doPhase(other.getPublic(), true);
        return agreement.generateSecret();
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
