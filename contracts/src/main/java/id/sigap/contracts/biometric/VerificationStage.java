package id.sigap.contracts.biometric;

/** How far a selfie has come. That it is being read is not told: it lasts some tens of milliseconds. */
public enum VerificationStage {
    /** Accepted, waits for the face engine. */
    QUEUED,
    /** Read and good; waits for the photograph to compare with. */
    WAITING,
    /** Waits for an officer. */
    WITH_OFFICER,
    /** Decided: {@link VerificationState} says how. */
    DONE,
    /** Its time ran out before it was decided. */
    EXPIRED,
    /** The member sent another for the same act. */
    SUPERSEDED
}
