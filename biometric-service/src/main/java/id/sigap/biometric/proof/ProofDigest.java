package id.sigap.biometric.proof;

import id.sigap.biometric.verification.Slot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Binds a confirmation to one operation as its owner asks for it now: another amount or account has another digest. */
final class ProofDigest {

    private static final String KIND = "sigap-proof-v1";

    private ProofDigest() {
    }

    /** Lower-case hex SHA-256 over the operation's id, its purpose and the digest that its owner gave, each on a line of its own. */
    static String of(Slot slot) {
        String lines = String.join("\n", KIND, slot.operationId().toString(), slot.purpose().name(), Objects.requireNonNullElse(slot.operationDigest(), "-"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
