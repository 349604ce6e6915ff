package id.sigap.payment.bank.snap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** SHA256withRSA over {@code clientId|timestamp}: asks for an access token (SNAP). */
public final class TokenSignature {

    private static final String ALGORITHM = "SHA256withRSA";

    private TokenSignature() {
    }

    public static String sign(PrivateKey key, String clientId, String timestamp, SignatureEncoding encoding) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text(clientId, timestamp));
            return encoding.encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    public static boolean verify(PublicKey key, String clientId, String timestamp, String signature, SignatureEncoding encoding) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text(clientId, timestamp));
            return check.verify(encoding.decode(signature));
        } catch (IllegalArgumentException | GeneralSecurityException notOne) {
            return false;
        }
    }

    private static byte[] text(String clientId, String timestamp) {
        return (clientId + "|" + timestamp).getBytes(StandardCharsets.UTF_8);
    }
}
