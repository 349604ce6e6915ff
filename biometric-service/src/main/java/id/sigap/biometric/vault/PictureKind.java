package id.sigap.biometric.vault;

/**
 * What a picture is: the one that a member sent, the one to compare it with, the member's identity card or passport page, or (in the engine's queue
 * only) the frames of a challenge.
 */
public enum PictureKind {
    SELFIE, REFERENCE, DOCUMENT, FRAMES
}
