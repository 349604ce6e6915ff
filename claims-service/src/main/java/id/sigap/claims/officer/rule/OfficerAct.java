package id.sigap.claims.officer.rule;

/** What officers do with a claim, as far as a conflict of interest may speak against it. */
public enum OfficerAct {
    RECOMMEND, APPROVE, REJECT,
    /** Send it back, or put down what was found. */
    HANDLE,
    /** Hold an interview. */
    INTERVIEW,
    /** Decide an objection. */
    HEAR,
    /** Open again what was closed. */
    REOPEN,
    /** Look at what went straight through. */
    INSPECT
}
