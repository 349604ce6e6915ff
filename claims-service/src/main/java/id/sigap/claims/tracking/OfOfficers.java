package id.sigap.claims.tracking;

import id.sigap.claims.claim.Claim;

/** Which claims officers have to do with, or had. */
public final class OfOfficers {

    private OfOfficers() {
    }

    public static boolean is(Claim claim) {
        return !claim.straightThrough() && switch (claim.status()) {
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED -> false;
            case PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID, REJECTED, WITHDRAWN -> true;
        };
    }
}
