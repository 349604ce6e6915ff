package id.sigap.claims.readmodel;

import id.sigap.claims.jht.ClaimantFacts;
import java.time.Instant;

/**
 * What is known of a person now, and how fresh it is.
 *
 * @param membershipAsOf newest change that arrived; null where none did
 * @param balanceAsOf    likewise
 */
public record Known(ClaimantFacts facts, Instant membershipAsOf, Instant balanceAsOf) {

    public Known with(ClaimantFacts more) {
        return new Known(more, membershipAsOf, balanceAsOf);
    }
}
