package id.sigap.biometric.verification;

/** Who decided. */
public enum Decider {
    MACHINE, OFFICER
}
