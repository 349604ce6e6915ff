package id.sigap.biometric.template;

/** Which picture a template comes from. */
public enum TakenFrom {
    /** The selfie that proved a binding. */
    BINDING,
    /** A selfie that matched, worked into the one before. */
    MATCH,
    /** The registry's photograph, read anew. */
    REGISTRY
}
