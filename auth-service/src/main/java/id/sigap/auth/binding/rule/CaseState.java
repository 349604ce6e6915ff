package id.sigap.auth.binding.rule;

/** Where an officer's case is. */
public enum CaseState {

    /** An officer has to decide. */
    OPEN,
    /** The registry is being asked with what an officer entered. */
    ASKING,
    /** The registry is correcting its entry, and is asked daily. An officer may decide meanwhile. */
    ASKING_DAILY,
    /** The registry agrees by now. */
    ACCEPTED,
    REFUSED,
    EXPIRED;

    public boolean isOver() {
        return switch (this) {
            case OPEN, ASKING, ASKING_DAILY -> false;
            case ACCEPTED, REFUSED, EXPIRED -> true;
        };
    }

    public boolean asksRegistry() {
        return switch (this) {
            case ASKING, ASKING_DAILY -> true;
            case OPEN, ACCEPTED, REFUSED, EXPIRED -> false;
        };
    }

    /** Not while the registry is asked for an officer: what it says comes first. */
    public boolean mayBeDecided() {
        return switch (this) {
            case OPEN, ASKING_DAILY -> true;
            case ASKING, ACCEPTED, REFUSED, EXPIRED -> false;
        };
    }

    /** What the registry's answer makes of it. */
    public CaseState afterRegistry(boolean confirmed) {
        return switch (this) {
            case ASKING -> confirmed ? ACCEPTED : OPEN;
            case ASKING_DAILY -> confirmed ? ACCEPTED : this;
            case OPEN, ACCEPTED, REFUSED, EXPIRED -> this;
        };
    }
}
