package id.sigap.biometric.verification;

/** Whether an operation still waits for a face. */
public enum SlotStatus {
    OPEN, MATCHED, EXPIRED
}
