package id.sigap.auth.factor.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Digests of what is to be confirmed. */
public final class ActDigest {

    private ActDigest() {
    }

    /**
     * @param parts all that matters of it; none holds a line break
     * @return lower-case hex SHA-256
     */
    public static String of(Object... parts) {
        String text = List.of(parts).stream().map(Object::toString).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
