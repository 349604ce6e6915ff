package id.sigap.auth.stepup.face;

import id.sigap.auth.stepup.face.rule.FaceStepUpState;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.digest.LinesDigest;
import java.time.Instant;
import java.util.UUID;

/**
 * An operation of one session that its owner confirms by face.
 *
 * @param operation as step-up-required named it
 * @param digest    as step-up-required named it
 * @param lastFace  what became of the last selfie; null before the first
 */
record FaceStepUp(UUID id, UUID accountId, UUID sessionId, UUID personId, Purpose purpose, String operation, String digest, FaceStepUpState state,
        Outcome lastFace, Instant createdAt, Instant expiresAt) {

    enum Status {
        AWAITING_FACE, PROVED, USED, EXPIRED;

        static Status of(FaceStepUpState state) {
            return switch (state) {
                case FaceStepUpState.AwaitingFace _ -> AWAITING_FACE;
                case FaceStepUpState.Proved _ -> PROVED;
                case FaceStepUpState.Used() -> USED;
                case FaceStepUpState.Expired() -> EXPIRED;
            };
        }
    }

    /** What the face stands for: it goes to biometric-service and comes back. */
    String faceDigest() {
        return LinesDigest.of(sessionId.toString(), operation, digest);
    }
}
