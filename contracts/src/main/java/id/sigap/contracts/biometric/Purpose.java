package id.sigap.contracts.biometric;

/** What a face verification is for. */
public enum Purpose {
    /** An account is to be a person's. */
    BINDING,
    /** Money is asked for, or where it goes. */
    CLAIM,
    /** What is on record of a person is to change. */
    DATA_UPDATE,
    /** An operation of a session wants more than the session. */
    LOGIN
}
