package id.sigap.claims.claim;

/** Why a claim did not take a command. */
public enum RefusalReason {
    /** It was done before: a duplicate or a late message. */
    ALREADY_DONE,
    /** The claim ended. */
    CLOSED,
    /** Not yet, or no longer, possible where the claim stands. */
    NOT_NOW,
    /** The face belongs to another account than the claim. */
    FOREIGN_ACCOUNT,
    /** The face confirmed another operation than this one. */
    OTHER_OPERATION,
    /** The waiting time is not over. */
    TOO_EARLY,
    /** The time for an objection is over. */
    TOO_LATE,
    /** An objection is heard once. */
    APPEALED_BEFORE,
    /** Whoever rejected a claim does not hear the objection. */
    OFFICER_DECIDED_BEFORE,
    NOT_RECOMMENDED_YET,
    APPROVER_IS_RECOMMENDER,
    /** An officer may not decide on the own claim. */
    OFFICER_IS_CLAIMANT
}
