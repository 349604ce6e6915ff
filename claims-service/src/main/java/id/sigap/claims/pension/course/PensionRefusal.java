package id.sigap.claims.pension.course;

/** Why a pension did not take a command. */
public enum PensionRefusal {
    ENDED,
    /** Nothing is paid while it is suspended. */
    SUSPENDED,
    /** Another month is next, or it has not come. */
    NOT_DUE,
    /** The confirmation may still come. */
    NOT_LATE,
    ALREADY_DONE,
    /** A widow's pension ends with her marriage, a child's with its own, a member's with neither. */
    NOT_OF_THIS_KIND
}
