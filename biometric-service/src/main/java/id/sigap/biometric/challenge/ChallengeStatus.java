package id.sigap.biometric.challenge;

import java.util.Optional;

/** Where a challenge is. It is used once: from its end there is no way back. */
public enum ChallengeStatus {
    /** Waits for its next frame. */
    OPEN,
    /** All frames came and are being judged. */
    JUDGING,
    /** The frames show a living face that turned as asked; one of them goes on as a selfie. */
    PASSED,
    /** They do not. */
    FAILED,
    /** Its time ran out before the last frame. */
    EXPIRED,
    /** Another was asked for before its last frame. */
    SUPERSEDED;

    /** What may happen to a challenge. */
    enum Act {
        TAKE_FRAME, TAKE_LAST_FRAME, RUN_OUT, REPLACE, PASS, FAIL
    }

    /** What it is after an act; empty if the act may not happen to it. */
    Optional<ChallengeStatus> after(Act act) {
        return switch (this) {
            case OPEN -> switch (act) {
                case TAKE_FRAME -> Optional.of(OPEN);
                case TAKE_LAST_FRAME -> Optional.of(JUDGING);
                case RUN_OUT -> Optional.of(EXPIRED);
                case REPLACE -> Optional.of(SUPERSEDED);
                case PASS, FAIL -> Optional.empty();
            };
            case JUDGING -> switch (act) {
                case PASS -> Optional.of(PASSED);
                case FAIL -> Optional.of(FAILED);
                case TAKE_FRAME, TAKE_LAST_FRAME, RUN_OUT, REPLACE -> Optional.empty();
            };
            case PASSED, FAILED, EXPIRED, SUPERSEDED -> Optional.empty();
        };
    }
}
