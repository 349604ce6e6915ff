package id.sigap.biometric.engine.picture;

/** Why bytes were not taken as a picture. */
public enum PictureRefusal {
    /** Neither JPEG, PNG nor WebP by its first bytes, or a WebP that moves. */
    NOT_A_PICTURE,
    /** More bytes, or more pixels by its header, than allowed. */
    TOO_LARGE,
    /** Begins as a picture but is cut off, inconsistent or of a kind that cannot be decoded. */
    DAMAGED
}
