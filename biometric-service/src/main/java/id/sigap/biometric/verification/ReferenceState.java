package id.sigap.biometric.verification;

/** How far the face is to compare with. */
public enum ReferenceState {
    /** Not there yet: the registry, or the enrolment, has to be asked. */
    WANTED,
    /** The photograph is there and waits for the face engine. */
    PICTURE,
    READY,
    /** The registry has no usable photograph. */
    NONE
}
