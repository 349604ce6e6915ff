package id.sigap.contracts.claims;

/** What happened last to the interview about a claim. */
public enum InterviewChange {
    /** The claim is approved after one only; a time is to be booked. */
    REQUIRED,
    BOOKED,
    MOVED,
    /** By the claimant. */
    CANCELLED,
    /** Not by the claimant: the officer took the time back, or the claim no longer needs it. */
    CALLED_OFF,
    HELD,
    /** The claimant did not come. */
    MISSED,
    /** No chance is left; a supervisor decides. */
    REFERRED,
    /** The claimant has all chances anew. */
    REOPENED,
    /** It is near; nothing changed. */
    REMINDER
}
