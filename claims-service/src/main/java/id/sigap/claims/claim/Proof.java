package id.sigap.claims.claim;

import java.time.Instant;
import java.util.UUID;

/**
 * The face that a claim waits for or was confirmed by.
 *
 * @param attempt        counts the accounts that the claim was confirmed for, from 1
 * @param digest         of the operation that the face confirms, see {@link OperationDigest}
 * @param verificationId of the match that was used up; null until then
 * @param expiresAt      when the claim is closed if nobody showed a face
 */
public record Proof(int attempt, String digest, UUID verificationId, Instant expiresAt) {

    Proof confirmedBy(UUID verification) {
        return new Proof(attempt, digest, verification, expiresAt);
    }
}
