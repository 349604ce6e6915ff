package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Coverage;
import java.time.LocalDate;

/**
 * What is known of a death. Data travel, so any part but its day may not have arrived yet: that is "not known", never "no".
 *
 * @param death        legal day in Asia/Jakarta
 * @param coverage     null while no membership has arrived
 * @param causedByWork null while nobody has established it
 * @param paidAsJkk    whether JKK was paid for the same death; null while not known
 * @param heirs        how many are known and proved; null while not looked into
 */
public record JkmFacts(LocalDate death, Coverage coverage, Boolean causedByWork, Boolean paidAsJkk, Integer heirs) {

    public JkmFacts {
        if (heirs != null && heirs < 0) {
            throw new IllegalArgumentException("a number of heirs is not negative");
        }
    }
}
