package id.sigap.claims.interview.rule;

/** Why an interview refuses a command. */
public enum InterviewRefusal {
    NOTHING_BOOKED, ALREADY_BOOKED, ALREADY_HELD, WITH_SUPERVISOR, NOT_WITH_SUPERVISOR, SLOT_TOO_SOON, TOO_LATE_TO_CHANGE, NO_MOVES_LEFT, NOT_YET, OTHER_OFFICER,
    OFFICER_IS_CLAIMANT, OFFICER_RECOMMENDED
}
