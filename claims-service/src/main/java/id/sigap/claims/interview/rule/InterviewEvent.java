package id.sigap.claims.interview.rule;

/** What happened to an interview. */
public enum InterviewEvent {
    BOOKED, MOVED, CANCELLED, CALLED_OFF, HELD, MISSED, REFERRED, REOPENED,
    /** It is near; nothing changed. */
    REMINDER
}
