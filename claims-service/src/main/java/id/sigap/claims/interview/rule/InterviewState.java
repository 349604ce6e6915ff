package id.sigap.claims.interview.rule;

/** Where an interview stands. */
public enum InterviewState {
    /** Nothing is booked; the claimant may. */
    UNBOOKED,
    BOOKED,
    HELD,
    /** The claimant's chances are used up: a supervisor decides how to go on. */
    REFERRED
}
