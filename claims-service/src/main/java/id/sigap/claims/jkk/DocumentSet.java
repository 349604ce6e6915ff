package id.sigap.claims.jkk;

/** Which documents are asked for together. */
public enum DocumentSet {
    /** Report of the accident. */
    STAGE_ONE,
    /** Report at its end: healed, disabled or dead. */
    STAGE_TWO,
    DISEASE_STAGE_ONE, DISEASE_STAGE_TWO,
    /** Beside the first stage, after a traffic accident. */
    TRAFFIC,
    /** Beside the first stage, after violence at work. */
    VIOLENCE
}
