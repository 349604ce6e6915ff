package id.sigap.payment.bank.snap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What of a transaction call is signed.
 *
 * @param path  relative address, as the two sides agreed to write it
 * @param token access token without the word Bearer
 * @param body  the exact bytes on the wire
 */
public record SnapRequest(String method, String path, String token, byte[] body, String timestamp) {

    /** {@code METHOD:path:token:sha256(minified body):timestamp} (SNAP, symmetric signature). */
    public String stringToSign() {
        return String.join(":", method, path, token, bodyHash(), timestamp);
    }

    private String bodyHash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(MinifiedJson.of(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return method + " " + path + " " + new String(body, StandardCharsets.UTF_8).length() + " characters";
    }
}
