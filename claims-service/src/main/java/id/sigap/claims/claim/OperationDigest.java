package id.sigap.claims.claim;

import id.sigap.contracts.digest.LinesDigest;
import id.sigap.contracts.type.Rupiah;
import java.util.UUID;

/** Binds a face to one operation: this claim, this account, this amount, this attempt. A match for anything else does not count. */
public final class OperationDigest {

    private OperationDigest() {
    }

    /** @param amount as known when the claim was filed; null where it was not known yet */
    public static String of(UUID claimId, int attempt, String bankCode, String accountNumber, Rupiah amount) {
        return LinesDigest.of("sigap-claim-v1", claimId.toString(), Integer.toString(attempt), bankCode, accountNumber,
                amount == null ? "-" : Long.toString(amount.amount()));
    }
}
