package id.sigap.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that a worker has taken for a while.
 *
 * @param sealed  the sealed letter of a code; null for notices
 * @param attempt which try this is, from 1; who settles must name it
 */
public record Claimed(UUID id, Lane lane, byte[] sealed, int attempt, Instant createdAt, Instant expiresAt) {
    @Override
    public String toString() {
        return "Claimed[" + lane + " " + id + " #" + attempt + "]";
    }
}
