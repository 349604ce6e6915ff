package id.sigap.contracts.claims;

/** The two forms of a work accident: KK1 when it happened, KK2 with the doctor's statement when its outcome is known. */
public enum AccidentStage {
    STAGE_I, STAGE_II
}
