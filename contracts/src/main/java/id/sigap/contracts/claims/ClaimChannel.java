package id.sigap.contracts.claims;

/** Through what a claim was filed. */
public enum ClaimChannel {
    MOBILE,
    /** An officer, for somebody at the counter. */
    COUNTER,
    EMPLOYER,
    HOSPITAL,
    /** By itself: a month of a pension that was granted. */
    SYSTEM
}
