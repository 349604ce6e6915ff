package id.sigap.contracts.claims;

/** Who told of a work accident. */
public enum AccidentReporter {
    WORKER, CO_WORKER, EMPLOYER,
    /** To which the worker was brought. */
    HOSPITAL
}
