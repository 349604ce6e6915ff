package id.sigap.biometric.engine.liveness;

/** What a frame of a challenge turned out to be. */
public sealed interface ChallengeFrame {

    /** A face, as it was read. */
    record Shown(FrameFace face) implements ChallengeFrame {
    }

    /** A picture without a face. */
    record Faceless() implements ChallengeFrame {
    }

    /** A whole file whose pixels could not be decoded. */
    record Unreadable() implements ChallengeFrame {
    }
}
