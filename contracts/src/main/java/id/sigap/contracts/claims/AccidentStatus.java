package id.sigap.contracts.claims;

/**
 * Where a work accident stands. UNMATCHED: a report names somebody whom nobody was found for yet; STAGE_I and STAGE_II: the form of that stage
 * has come; DUPLICATE: it was told of twice and goes on under another id.
 */
public enum AccidentStatus {
    UNMATCHED, REPORTED, STAGE_I, STAGE_II, CLOSED, DUPLICATE, WITHDRAWN, REFUSED
}
