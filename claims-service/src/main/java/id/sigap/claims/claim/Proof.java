package id.sigap.claims.claim;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * The face that a claim waits for or was confirmed by.
 *
 * @param attempt        counts the accounts that the claim was confirmed for, from 1
 * @param digest         of the operation that the face confirms, see {@link OperationDigest}
 * @param amount         what the claim came to when the face was asked for; null where that was not known yet
 * @param verificationId of the match that was used up; null until then
 * @param expiresAt      when the claim is closed if nobody showed a face
 */
public record Proof(int attempt, String digest, Rupiah amount, UUID verificationId, Instant expiresAt) {

    Proof confirmedBy(UUID verification) {
        return new Proof(attempt, digest, amount, verification, expiresAt);
    }
}
