package id.sigap.contracts.claims;

/** How claimant and officer talk to each other. */
public enum InterviewMedium {
    VIDEO, BRANCH, PHONE
}
