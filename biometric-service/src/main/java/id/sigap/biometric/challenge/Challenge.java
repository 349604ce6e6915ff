package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.HeadTurn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person is asked to turn the head in an order that nobody could know before.
 *
 * @param steps          all of them; the person is told only those up to the one that is due
 * @param received       how many frames came; the step of that number is due
 * @param nonce          to be sent with the next frame; another one for each
 * @param findings       why it was not passed
 * @param verificationId the selfie that its best frame became; empty unless PASSED
 */
record Challenge(UUID id, UUID operationId, UUID accountId, ChallengeStatus status, List<HeadTurn> steps, int received, String nonce,
        Instant openedAt, Instant expiresAt, List<Finding> findings, Optional<UUID> verificationId) {

    /** Whether a frame may come now. */
    boolean takesFrames(Instant now) {
        return status == ChallengeStatus.OPEN && now.isBefore(expiresAt);
    }

    boolean lastIsDue() {
        return received == steps.size() - 1;
    }

    @Override
    public String toString() {
        return "Challenge[" + id + ", " + status + ", " + received + "/" + steps.size() + "]";
    }
}
