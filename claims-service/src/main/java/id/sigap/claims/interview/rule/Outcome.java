package id.sigap.claims.interview.rule;

/** What the officer found. */
public enum Outcome {
    CONFIRMED, IN_DOUBT
}
