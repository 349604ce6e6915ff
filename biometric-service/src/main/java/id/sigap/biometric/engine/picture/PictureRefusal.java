package id.sigap.biometric.engine.picture;

/** Why bytes were not taken as a picture. */
public enum PictureRefusal {
    /** Neither JPEG nor PNG by its first bytes. */
    NOT_A_PICTURE,
    /** More bytes, or more pixels by its header, than allowed. */
    TOO_LARGE,
    /** Begins as a picture but is cut off, inconsistent or of a kind that cannot be decoded. */
    DAMAGED
}
