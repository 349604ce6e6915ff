package id.sigap.claims.casefile;

import id.sigap.claims.claim.Claim;
import java.time.Instant;

/**
 * A claim as people read it.
 *
 * @param account with its number masked
 * @param paidAt  null unless paid
 */
public record CaseFile(Claim claim, BankAccount account, Instant changedAt, Instant paidAt) {
}
