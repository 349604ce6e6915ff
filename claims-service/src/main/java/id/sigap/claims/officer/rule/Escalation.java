package id.sigap.claims.officer.rule;

/** How far up a claim has gone because its time is over. */
public enum Escalation {
    NONE, SUPERVISOR, HEAD_OFFICE
}
