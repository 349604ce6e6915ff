package id.sigap.claims.rules;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.util.List;

/** What a rule row sets. */
public sealed interface RuleValue {

    record Amount(Rupiah rupiah) implements RuleValue {
        public Amount {
            if (rupiah.isNegative()) {
                throw new IllegalArgumentException("an amount in the rules is not negative");
            }
        }

        @Override
        public String toString() {
            return Long.toString(rupiah.amount());
        }
    }

    /** A count of years, months or days. */
    record Whole(int number) implements RuleValue {
        public Whole {
            if (number < 0 || number > 1000) {
                throw new IllegalArgumentException("a whole number in the rules lies between 0 and 1000");
            }
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** A share of one, for example 0.05 for 5 %. */
    record Rate(BigDecimal share) implements RuleValue {
        public Rate {
            requireShare(share);
        }

        @Override
        public String toString() {
            return share.toPlainString();
        }
    }

    /** Progressive slices in rising order; only the last has no upper end. */
    record Slices(List<Slice> slices) implements RuleValue {
        public Slices {
            slices = List.copyOf(slices);
            Rupiah below = Rupiah.ZERO;
            for (int i = 0; i < slices.size(); i++) {
                Slice slice = slices.get(i);
                boolean last = i == slices.size() - 1;
                if (last != (slice.upTo() == null)) {
                    throw new IllegalArgumentException("exactly the last slice is open above");
                }
                if (!last && slice.upTo().compareTo(below) <= 0) {
                    throw new IllegalArgumentException("slices rise");
                }
                below = last ? below : slice.upTo();
            }
            if (slices.isEmpty()) {
                throw new IllegalArgumentException("at least one slice");
            }
        }

        @Override
        public String toString() {
            return String.join("; ", slices.stream().map(Slice::toString).toList());
        }
    }

    /** @param upTo upper end of the slice in rupiah, itself included; null on the last one */
    record Slice(BigDecimal share, Rupiah upTo) {
        public Slice {
            requireShare(share);
        }

        @Override
        public String toString() {
            return upTo == null ? share.toPlainString() : share.toPlainString() + " to " + upTo.amount();
        }
    }

    private static void requireShare(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate lies between 0 and 1");
        }
    }
}
