package id.sigap.claims.jht;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;

/**
 * What decides which papers a JHT claim needs.
 *
 * @param balance        accumulated balance of the person
 * @param earlierPartial whether a partial payment was made before; unknown counts as no, for a claim asks again before it is paid
 * @param home           how the home is paid for; with PARTIAL_30 only, null otherwise
 * @param number         who has none is not asked for its paper
 * @param day            of the claim, legal day in Asia/Jakarta
 */
public record DocumentCase(ClaimReason reason, Route route, Rupiah balance, boolean earlierPartial, Home home, TaxNumber number, LocalDate day) {

    /** How a home is paid for. */
    public enum Home {
        CASH, CREDIT
    }

    public DocumentCase {
        if ((reason == ClaimReason.PARTIAL_30) != (home != null)) {
            throw new IllegalArgumentException("how the home is paid for is said with PARTIAL_30, and only there");
        }
        if (balance.isNegative()) {
            throw new IllegalArgumentException("a balance is not negative");
        }
    }

    /** As the rules call it. */
    String variant() {
        return home == null ? reason.name() : reason.name() + "_" + home.name();
    }
}
