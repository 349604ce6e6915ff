package id.sigap.contracts.biometric;

/**
 * What was wrong with a picture. UNREADABLE: a whole file, but its pixels could not be decoded. Left and right are the member's
 * own. HEAD_TURNED stands for pictures that were read before the direction was told; it is not given any more.
 */
public enum QualityReason {
    NO_FACE, MULTIPLE_FACES, FACE_TOO_SMALL, FACE_OUT_OF_FRAME, TOO_DARK, TOO_BRIGHT, UNEVEN_LIGHT, LOW_CONTRAST, BLURRED, MOTION_BLUR,
    NOISY, TOO_COMPRESSED, EYES_CLOSED, EYES_COVERED, GLASSES_GLARE, MOUTH_COVERED, FACE_PARTLY_COVERED, HEAD_TURNED, HEAD_TURNED_LEFT,
    HEAD_TURNED_RIGHT, HEAD_TURNED_UP, HEAD_TURNED_DOWN, HEAD_TILTED, UNREADABLE
}
