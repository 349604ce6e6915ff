package id.sigap.claims.claim;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;

/**
 * What is to be paid.
 *
 * @param delay null where it may be paid at once
 */
public record Payout(Rupiah tax, Rupiah net, Delay delay) {

    /** A time in which the member can still stop what a thief has begun. */
    public record Delay(Instant until, Because because) {

        public enum Because {
            /** A large amount, to an account that the member was never paid to. */
            LARGE_TO_NEW_ACCOUNT,
            /** The account was recovered, or all its contacts were replaced. */
            ACCESS_CHANGED
        }

        /** The later of two delays, each of which may be null. */
        public static Delay later(Delay one, Delay other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return other.until.isAfter(one.until) ? other : one;
        }

        StepDetail detail() {
            return switch (because) {
                case LARGE_TO_NEW_ACCOUNT -> StepDetail.LARGE_TO_NEW_ACCOUNT;
                case ACCESS_CHANGED -> StepDetail.ACCESS_CHANGED;
            };
        }
    }

    /** The end of the delay; null where there is none. */
    public Instant notBefore() {
        return delay == null ? null : delay.until();
    }

    Payout waiting(Delay longer) {
        return new Payout(tax, net, longer);
    }
}
