package id.sigap.claims.officer.rule;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What is known of a claim that bears on risk.
 *
 * @param personsOnAccount how many persons named its bank account lately, the claimant among them
 * @param claimsLately     how many claims the claimant filed lately, this one among them
 * @param boundSince       since when at the latest the account is bound to the person; null where not known, or for a firm
 * @param gross            null while it is not known
 * @param limit            up to which claims go straight through; null where the programme has none
 */
public record RiskFacts(int personsOnAccount, int claimsLately, Instant boundSince, Instant now, Rupiah gross, Rupiah limit) {

    /** Within the limit, and nearer to it than this share of it. */
    boolean justBelow(BigDecimal share) {
        if (gross == null || limit == null || gross.compareTo(limit) > 0) {
            return false;
        }
        return gross.compareTo(limit.minus(limit.times(share))) > 0;
    }
}
