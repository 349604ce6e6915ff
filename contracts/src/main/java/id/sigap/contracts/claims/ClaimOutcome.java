package id.sigap.contracts.claims;

/** How a claim ended, or why it stands where it does; a code for analysts. */
public enum ClaimOutcome {
    PAID, RULES_NOT_MET, DATA_NEVER_CAME, NO_BALANCE, BALANCE_HELD_ELSEWHERE, REJECTED_BY_OFFICER, APPEAL_DISMISSED, WITHDRAWN_BY_CLAIMANT,
    NO_FACE_IN_TIME, NOT_CORRECTED_IN_TIME, PAPERS_NEVER_CAME, PAYMENT_FAILED
}
