package id.sigap.claims.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Binds a confirmation to parts that are known on both sides, and to nothing else. */
public final class LinesDigest {

    private LinesDigest() {
    }

    /**
     * Lower-case hex SHA-256 over kind and parts, each on a line of its own.
     *
     * @param kind names what is bound, so that no two kinds have one digest
     */
    public static String of(String kind, String... parts) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((kind + "\n" + String.join("\n", parts)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
