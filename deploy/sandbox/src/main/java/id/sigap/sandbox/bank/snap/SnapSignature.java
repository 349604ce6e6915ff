package id.sigap.sandbox.bank.snap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two signatures of SNAP: SHA256withRSA for the token call, HMAC_SHA512 for transactions; both written in Base64. */
public final class SnapSignature {

    private SnapSignature() {
    }

    public static String forToken(PrivateKey key, String clientId, String timestamp) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(key);
            rsa.update(tokenText(clientId, timestamp));
            return Base64.getEncoder().encodeToString(rsa.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static boolean tokenHolds(PublicKey key, String clientId, String timestamp, String signature) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initVerify(key);
            rsa.update(tokenText(clientId, timestamp));
            return rsa.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /**
     * @param path the relative path with its query
     * @param body the bytes sent or received; hashed in their minified form
     */
    public static String forTransaction(byte[] secret, String method, String path, String token, byte[] body, String timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret, "HmacSHA512"));
            byte[] text = textToSign(method, path, token, body, timestamp).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Compares in constant time. */
    public static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    static String textToSign(String method, String path, String token, byte[] body, String timestamp) {
        String hash = HexFormat.of().formatHex(sha256(JsonMinifier.minify(body)));
        return String.join(":", method, path, token, hash, timestamp);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] tokenText(String clientId, String timestamp) {
        return (clientId + "|" + timestamp).getBytes(StandardCharsets.UTF_8);
    }
}
