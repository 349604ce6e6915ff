package id.sigap.contracts.biometric;

/** The band that a verification fell into. A bad picture is not a failed match. */
public enum Outcome {
    MATCH, UNSURE, NO_MATCH, BAD_PICTURE
}
