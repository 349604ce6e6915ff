package id.sigap.biometric.engine;

/** How alike two faces are, as far as anyone is told. */
public enum Band {
    MATCH, UNSURE, NO_MATCH
}
