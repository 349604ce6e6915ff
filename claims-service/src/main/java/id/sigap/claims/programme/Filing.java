package id.sigap.claims.programme;

import id.sigap.claims.claim.Claimant;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import java.util.UUID;

/**
 * What is asked, by whom.
 *
 * @param personId the insured
 */
public record Filing(UUID personId, Claimant claimant, Programme programme, ClaimReason reason, Statement statement) {
}
