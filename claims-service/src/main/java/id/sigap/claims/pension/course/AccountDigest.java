package id.sigap.claims.pension.course;

import id.sigap.contracts.digest.LinesDigest;
import java.util.UUID;

/** Binds what confirms another bank account to one pension and that account, and to nothing else. */
public final class AccountDigest {

    private AccountDigest() {
    }

    /** What a factor confirms: known before anything is kept. */
    public static String ofFactor(UUID pensionId, String bankCode, String accountNumber) {
        return LinesDigest.of("sigap-pension-account-v1", pensionId.toString(), bankCode, accountNumber);
    }

    /** What a face confirms: this time, and no other. */
    public static String ofFace(UUID changeId, UUID pensionId, String bankCode, String accountNumber) {
        return LinesDigest.of("sigap-pension-account-face-v1", changeId.toString(), pensionId.toString(), bankCode, accountNumber);
    }
}
