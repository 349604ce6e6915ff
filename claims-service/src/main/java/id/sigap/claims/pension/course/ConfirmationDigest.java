package id.sigap.claims.pension.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** Binds a face to one confirmation: this pension, this year, these facts. */
public final class ConfirmationDigest {

    private ConfirmationDigest() {
    }

    /** Lower-case hex SHA-256 over the parts, each on a line of its own. @param facts as they are kept */
    public static String of(UUID confirmationId, UUID pensionId, LocalDate due, String facts) {
        String operation = String.join("\n", "sigap-pension-v1", confirmationId.toString(), pensionId.toString(), due.toString(), facts);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(operation.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
