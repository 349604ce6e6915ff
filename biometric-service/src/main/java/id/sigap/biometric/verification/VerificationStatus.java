package id.sigap.biometric.verification;

/** Where a selfie is. */
public enum VerificationStatus {
    /** Accepted, waits for the face engine. */
    QUEUED,
    /** Being read. */
    WORKING,
    /** Read and good; waits for the photograph to compare with. */
    WAITING,
    /** Waits for an officer who compares by hand. */
    WITH_OFFICER,
    /** Decided, by machine or officer. */
    DONE,
    /** Its time ran out first: it was not read in time, or its operation was over. */
    EXPIRED,
    /** Its sender sent another for the same operation. */
    SUPERSEDED;

    public boolean underWay() {
        return switch (this) {
            case QUEUED, WORKING, WAITING, WITH_OFFICER -> true;
            case DONE, EXPIRED, SUPERSEDED -> false;
        };
    }
}
