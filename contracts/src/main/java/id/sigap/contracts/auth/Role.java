package id.sigap.contracts.auth;

/** What an account may act as; the {@code groups} of its access tokens. */
public enum Role {
    MEMBER, EMPLOYER,
    /** A hospital or clinic that works with the agency. */
    HOSPITAL, OFFICER, SUPERVISOR, ANALYST, OPERATOR
}
