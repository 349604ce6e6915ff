package id.sigap.claims.claim;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;

/**
 * What is claimed.
 *
 * @param key  tells apart what may be claimed side by side in one programme (another accident, another month, another heir's part); one claim
 *             at a time may be open for one key
 * @param once true where the key is paid once in a lifetime
 */
public record Subject(Programme programme, ClaimReason reason, MoneySource source, String key, boolean once) {

    public static final String WHOLE = "-";

    public Subject {
        if (!reason.isOf(programme)) {
            throw new IllegalArgumentException(reason + " is no reason of " + programme);
        }
        if (key.isBlank()) {
            throw new IllegalArgumentException("a subject has a key");
        }
    }

    /** The member's own JHT: one claim at a time, and again for what comes in later. */
    public static Subject jht(ClaimReason reason) {
        return new Subject(Programme.JHT, reason, MoneySource.LEDGER, WHOLE, false);
    }
}
