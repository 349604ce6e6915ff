package id.sigap.biometric.vault;

/** Whose picture it is: the one that a member sent, or the one to compare it with. */
public enum PictureKind {
    SELFIE, REFERENCE
}
