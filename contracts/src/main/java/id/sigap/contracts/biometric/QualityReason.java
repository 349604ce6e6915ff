package id.sigap.contracts.biometric;

/** What was wrong with a picture. UNREADABLE: a whole file, but its pixels could not be decoded. */
public enum QualityReason {
    NO_FACE, MULTIPLE_FACES, FACE_TOO_SMALL, FACE_OUT_OF_FRAME, TOO_DARK, TOO_BRIGHT, LOW_CONTRAST, BLURRED, HEAD_TURNED, HEAD_TILTED,
    UNREADABLE
}
