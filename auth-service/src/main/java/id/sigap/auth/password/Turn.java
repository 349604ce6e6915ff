package id.sigap.auth.password;

/** Whose turn comes when passwords queue. */
public enum Turn {
    /** A device that the account signed in on before, or a session that is open: they go first. */
    KNOWN,
    /** Anybody. */
    STRANGER
}
