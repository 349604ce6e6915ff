package id.sigap.payment.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What somebody outside needs to check a proof: section 2.1.3.2 of RFC 9162, from its text. */
final class AuditPath {

    private AuditPath() {
    }

    static String root(String leaf, int index, int size, List<String> path) {
        int fn = index;
        int sn = size - 1;
        String hash = leaf;
        for (String beside : path) {
            if (fn % 2 == 1 || fn == sn) {
                hash = node(beside, hash);
                while (fn % 2 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = node(hash, beside);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? hash : "too short";
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String node(String left, String right) {
        HexFormat hex = HexFormat.of();
        return sha256(ByteBuffer.allocate(65).put((byte) 1).put(hex.parseHex(left)).put(hex.parseHex(right)).array());
    }
}
