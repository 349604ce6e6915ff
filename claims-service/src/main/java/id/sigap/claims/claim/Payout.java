package id.sigap.claims.claim;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;

/**
 * What is to be paid.
 *
 * @param notBefore end of the waiting time of a large payout to an account not paid before; null where none applies
 */
public record Payout(Rupiah tax, Rupiah net, Instant notBefore) {
}
