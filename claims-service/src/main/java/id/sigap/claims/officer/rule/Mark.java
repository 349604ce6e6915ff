package id.sigap.claims.officer.rule;

/** The moments of a review's time at which something happens. */
public enum Mark {
    /** Half of the time is over: told. */
    HALF,
    /** One working day is left: told. */
    DAY_BEFORE,
    /** The time is over: the claim goes to the supervisors of the branch. */
    OVER,
    /** It has been over for a while: to the head office. */
    FAR_OVER,
    /** Nothing more is to come. */
    NONE;

    /** The mark after this one. */
    public Mark next() {
        return switch (this) {
            case HALF -> DAY_BEFORE;
            case DAY_BEFORE -> OVER;
            case OVER -> FAR_OVER;
            case FAR_OVER, NONE -> NONE;
        };
    }
}
