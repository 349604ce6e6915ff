package id.sigap.claims.accident.course;

/** Why an accident does not take a command. */
public enum AccidentRefusal {
    /** Not where it stands. */
    NOT_NOW,
    /** It is over. */
    ENDED,
    STAGE_ONE_MISSING,
    STAGE_TWO_MISSING,
    /** The officer is the victim or has reported it. */
    OFFICER_IS_INVOLVED,
    /** Only who reported first may withdraw. */
    NOT_THE_REPORTER,
    /** The accident does not hang on one report. */
    OTHERS_REPORTED,
    /** An accident has one report at least. */
    ONLY_REPORT,
    /** An accident is no duplicate of itself. */
    SAME_ACCIDENT
}
