package id.sigap.biometric.upload;

/** Where an upload is. */
public enum UploadState {
    /** Parts are awaited; or all are here and the queue was full. */
    UPLOADING,
    /** Whole, and sent on as a selfie. */
    SENT,
    /** Not taken; {@code refusal} says why. */
    REFUSED,
    /** Not whole in time. */
    EXPIRED
}
