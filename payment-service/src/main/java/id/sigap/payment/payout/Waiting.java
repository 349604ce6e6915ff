package id.sigap.payment.payout;

import java.time.Instant;

/**
 * Why a payout that could be sent is not, and when it is looked at again. No money is under way.
 *
 * @param told whether the time is one that the member can be told: then it is sent, unless something else comes up
 */
record Waiting(Why why, Instant until, boolean told) {

    enum Why {
        /** Two officers have to agree. */
        APPROVAL,
        /** The rail takes orders again then. */
        CUT_OFF,
        /** Enough has left today. */
        DAY_LIMIT,
        /** An operator has paused the run that it belongs to. */
        RUN_PAUSED
    }
}
