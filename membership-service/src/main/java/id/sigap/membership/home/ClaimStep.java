package id.sigap.membership.home;

import id.sigap.contracts.claims.ClaimStatus;
import java.util.EnumSet;
import java.util.Set;

/** What comes next in a claim, and who does it. Stable codes of the API. */
public enum ClaimStep {
    /** The member takes a selfie. */
    TAKE_SELFIE,
    /** The member names another bank account. */
    CHECK_BANK_ACCOUNT,
    /** Papers are to be uploaded. */
    UPLOAD_PAPERS,
    /** Something is to be corrected and handed in again. */
    CORRECT,
    /** We work on it. */
    WAIT_FOR_DECISION,
    /** The bank works on it. */
    WAIT_FOR_PAYMENT,
    /** Nothing: the claim is closed. */
    NONE;

    public static ClaimStep after(ClaimStatus status) {
        return switch (status) {
            case IDENTITY_CHECK -> TAKE_SELFIE;
            case PAYMENT_FAILED -> CHECK_BANK_ACCOUNT;
            case PAPERS_AWAITED -> UPLOAD_PAPERS;
            case RETURNED -> CORRECT;
            case SUBMITTED, HOLD_REQUESTED, IN_REVIEW, APPEALED -> WAIT_FOR_DECISION;
            case APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN -> WAIT_FOR_PAYMENT;
            case PAID, REJECTED, WITHDRAWN -> NONE;
        };
    }

    /** Statuses in which something is still to come. */
    static Set<ClaimStatus> open() {
        EnumSet<ClaimStatus> open = EnumSet.noneOf(ClaimStatus.class);
        for (ClaimStatus status : ClaimStatus.values()) {
            if (after(status) != NONE) {
                open.add(status);
            }
        }
        return open;
    }
}
