package id.sigap.claims.claim;

import id.sigap.contracts.type.Rupiah;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Binds a face to one operation: this claim, this account, this amount, this attempt. A match for anything else does not count. */
public final class OperationDigest {

    private OperationDigest() {
    }

    /**
     * Lower-case hex SHA-256 over the parts, each on a line of its own.
     *
     * @param amount as known when the claim was filed; null where it was not known yet
     */
    public static String of(UUID claimId, int attempt, String bankCode, String accountNumber, Rupiah amount) {
        String operation = String.join("\n", "sigap-claim-v1", claimId.toString(), Integer.toString(attempt), bankCode, accountNumber,
                amount == null ? "-" : Long.toString(amount.amount()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(operation.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
