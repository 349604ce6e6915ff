package id.sigap.contracts.biometric;

/** What a face verification is for. */
public enum Purpose {
    BINDING, CLAIM
}
