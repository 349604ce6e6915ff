package id.sigap.contracts.claims;

/** Grounds for a JHT claim (Permenaker 4/2022). */
public enum ClaimReason {
    AGE_56, RESIGNATION, PHK
}
