package id.sigap.contracts.claims;

/** Where a claim stands (domain reference 5.4). */
public enum ClaimStatus {
    SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, IN_REVIEW, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID,
    REJECTED, WITHDRAWN,
    /** Papers are to be uploaded. */
    PAPERS_AWAITED,
    /** An officer sent it back to be corrected. */
    RETURNED,
    /** The claimant objected to a rejection; another officer looks. */
    APPEALED
}
