package id.sigap.contracts.claims;

/**
 * Grounds for a JHT claim (Permenaker 4/2022). COMPANY_PENSION_AGE is the age that a collective agreement, a contract or a company's rule sets;
 * PARTIAL_10 and PARTIAL_30 pay a tenth, or three tenths for a home, to a member who still works.
 */
public enum ClaimReason {
    AGE_56, RESIGNATION, PHK, COMPANY_PENSION_AGE, PKWT_ENDED, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, DEATH, PARTIAL_10, PARTIAL_30
}
