package id.sigap.contracts.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Binds a confirmation to parts that are known on both sides, and to nothing else. */
public final class LinesDigest {

    private LinesDigest() {
    }

    /**
     * Lower-case hex SHA-256 over the UTF-8 of kind and parts, each on a line of its own, without one at the end.
     *
     * @param kind  names what is bound, so that no two kinds have one digest
     * @param parts all that matters of it, as their {@code toString} has them; none holds a line break
     */
    public static String of(String kind, Object... parts) {
        String lines = Stream.concat(Stream.of(kind), Stream.of(parts).map(Object::toString)).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
