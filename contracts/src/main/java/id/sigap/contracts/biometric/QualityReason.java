package id.sigap.contracts.biometric;

/** What was wrong with a picture. */
public enum QualityReason {
    NO_FACE, MULTIPLE_FACES, FACE_TOO_SMALL, FACE_OUT_OF_FRAME, TOO_DARK, TOO_BRIGHT, LOW_CONTRAST, BLURRED, HEAD_TURNED, HEAD_TILTED
}
