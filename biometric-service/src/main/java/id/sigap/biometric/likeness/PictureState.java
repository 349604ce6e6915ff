package id.sigap.biometric.likeness;

/** Whether there is a picture of a person to look at. */
public enum PictureState {
    READY,
    /** The registry is being asked for its photograph. */
    COMING,
    /** None is kept; the registry's photograph may be asked for. */
    NOT_ASKED,
    /** None is kept, and the registry has none. */
    NONE
}
