package id.sigap.claims.claim;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;

/**
 * What is to be paid: gross + compensation = tax + net.
 *
 * @param compensation for a late payment, at the agency's cost; zero where it is in time
 * @param delay        null where it may be paid at once
 */
public record Payout(Rupiah gross, Rupiah compensation, Rupiah tax, Rupiah net, Delay delay) {

    /** Paid in time. */
    public Payout(Rupiah tax, Rupiah net, Delay delay) {
        this(tax.plus(net), Rupiah.ZERO, tax, net, delay);
    }

    public Payout {
        if (!gross.plus(compensation).equals(tax.plus(net)) || gross.isNegative() || compensation.isNegative() || tax.isNegative() || net.isNegative()) {
            throw new IllegalArgumentException("gross " + gross + " and compensation " + compensation + " are not tax " + tax + " and net " + net);
        }
    }

    /** A time in which the member can still stop what a thief has begun, or before which nothing is due. */
    public record Delay(Instant until, Because because) {

        public enum Because {
            /** A large amount, to an account that the member was never paid to. */
            LARGE_TO_NEW_ACCOUNT,
            /** The account was recovered, or all its contacts were replaced. */
            ACCESS_CHANGED,
            /** The benefit begins on a later day. */
            BEGINS_LATER
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
                case BEGINS_LATER -> StepDetail.BENEFIT_BEGINS_LATER;
            };
        }
    }

    /** The end of the delay; null where there is none. */
    public Instant notBefore() {
        return delay == null ? null : delay.until();
    }

    Payout waiting(Delay longer) {
        return new Payout(gross, compensation, tax, net, longer);
    }
}
