package id.sigap.biometric.engine.liveness;

/** Why a frame does not show what its step asked for. */
public enum LivenessFault {
    /** The pixels could not be decoded. */
    UNREADABLE,
    /** No face, or not surely one. */
    NO_FACE,
    SEVERAL_FACES,
    /** The straight frame will not do as a selfie: dark, blurred and so on. */
    POOR_PICTURE,
    /** A straight face was asked for. */
    NOT_STRAIGHT,
    /** The head turned too little. */
    TURN_NOT_SEEN,
    /** The head turned the other way, or the picture is mirrored. */
    OTHER_WAY,
    /** It turned as a flat picture does. */
    TOO_FLAT,
    /** Not the face of the first frame. */
    OTHER_FACE,
    /** The same picture as another frame, of this or an earlier challenge. */
    SEEN_BEFORE
}
