package id.sigap.claims.pension.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Binds what confirms another bank account to one pension and that account, and to nothing else. */
public final class AccountDigest {

    private AccountDigest() {
    }

    /** What a factor confirms: known before anything is kept. Lower-case hex SHA-256 over the parts, each on a line of its own. */
    public static String ofFactor(UUID pensionId, String bankCode, String accountNumber) {
        return of("sigap-pension-account-v1", pensionId.toString(), bankCode, accountNumber);
    }

    /** What a face confirms: this time, and no other. */
    public static String ofFace(UUID changeId, UUID pensionId, String bankCode, String accountNumber) {
        return of("sigap-pension-account-face-v1", changeId.toString(), pensionId.toString(), bankCode, accountNumber);
    }

    private static String of(String... parts) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
