package id.sigap.payment.bank.snap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC_SHA512 with the client secret: signs transaction calls (SNAP). */
public final class SymmetricSignature {

    private final SecretKeySpec key;
    private final SignatureEncoding encoding;

    public SymmetricSignature(String clientSecret, SignatureEncoding encoding) {
        this.key = new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA512");
        this.encoding = encoding;
    }

    public String sign(SnapRequest request) {
        return encoding.encode(mac(request));
    }

    /** Compares in constant time. */
    public boolean verify(SnapRequest request, String signature) {
        try {
            return MessageDigest.isEqual(mac(request), encoding.decode(signature));
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    private byte[] mac(SnapRequest request) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(key);
            return mac.doFinal(request.stringToSign().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
