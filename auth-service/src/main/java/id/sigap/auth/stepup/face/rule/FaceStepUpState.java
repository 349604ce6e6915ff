package id.sigap.auth.stepup.face.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Where an operation is that waits for a face. */
public sealed interface FaceStepUpState {

    /** @param until when it is too late for a face */
    record AwaitingFace(Instant until) implements FaceStepUpState {
    }

    /**
     * A face matched; the token was not taken yet.
     *
     * @param until when that is worth nothing any more
     */
    record Proved(UUID verificationId, Instant until) implements FaceStepUpState {
    }

    /** The token was taken. */
    record Used() implements FaceStepUpState {
    }

    record Expired() implements FaceStepUpState {
    }

    /** True while something may still come of it. */
    default boolean isOpen() {
        return switch (this) {
            case AwaitingFace _, Proved _ -> true;
            case Used() -> false;
            case Expired() -> false;
        };
    }

    /** What it is by now. */
    default FaceStepUpState at(Instant now) {
        return switch (this) {
            case AwaitingFace(Instant until) -> now.isBefore(until) ? this : new Expired();
            case Proved(UUID verificationId, Instant until) -> now.isBefore(until) ? this : new Expired();
            case Used _, Expired _ -> this;
        };
    }

    /**
     * What a matched face makes of it. Only the first counts, and one that came too late does not. Who matches within {@code proofLife}
     * stands before the app, and has that long again. Later it is an officer's word, or an app that was put away: that is worth it to the end.
     */
    default FaceStepUpState afterMatch(UUID verificationId, Instant openedAt, Instant now, Duration proofLife) {
        FaceStepUpState present = at(now);
        return switch (present) {
            case AwaitingFace(Instant end) -> {
                Instant soon = now.plus(proofLife);
                boolean atOnce = now.isBefore(openedAt.plus(proofLife)) && soon.isBefore(end);
                yield new Proved(verificationId, atOnce ? soon : end);
            }
            case Proved _, Used _, Expired _ -> present;
        };
    }

    /** What taking the token makes of it: nothing unless a face matched and that still counts. */
    default FaceStepUpState afterUse(Instant now) {
        FaceStepUpState present = at(now);
        return switch (present) {
            case Proved _ -> new Used();
            case AwaitingFace _, Used _, Expired _ -> present;
        };
    }
}
