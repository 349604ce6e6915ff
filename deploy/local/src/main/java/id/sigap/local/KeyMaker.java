package id.sigap.local;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** Fresh key pairs in the forms that the services read: JSON Web Keys (RFC 7517) and PEM (RFC 7468). */
public final class KeyMaker {

    private static final int COORDINATE_BYTES = 32;
    private static final int RSA_BITS = 2048;

    private KeyMaker() {
    }

    record Jwk(String publicKey, String privateKey) {
    }

    record Pem(String publicKey, String privateKey) {
    }

    /** A pair on P-256 for ECDH (RFC 7518, section 6.2). */
    static Jwk p256() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey point = (ECPublicKey) pair.getPublic();
            String common = """
                    {"kty":"EC","crv":"P-256","use":"enc","kid":"%s","x":"%s","y":"%s\"""".formatted(
                    UUID.randomUUID(), coordinate(point.getW().getAffineX()), coordinate(point.getW().getAffineY()));
            return new Jwk(common + "}", common + ",\"d\":\"" + coordinate(((ECPrivateKey) pair.getPrivate()).getS()) + "\"}");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Pem rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            KeyPair pair = generator.generateKeyPair();
            return new Pem(pem("PUBLIC KEY", pair.getPublic().getEncoded()), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A number as exactly 32 bytes, big-endian: leading zeros stay (RFC 7518, section 6.2.1.2). */
    public static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + label + "-----\n";
    }
}
