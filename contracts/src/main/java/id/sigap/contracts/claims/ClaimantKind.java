package id.sigap.contracts.claims;

/** Who claims. */
public enum ClaimantKind {
    MEMBER, HEIR,
    /** For a minor. */
    GUARDIAN,
    /** Whoever arranged a funeral. */
    ARRANGER,
    /** For wages that it went on paying, or on a worker's behalf. */
    EMPLOYER,
    /** A clinic or hospital, for care at cost. */
    HOSPITAL
}
