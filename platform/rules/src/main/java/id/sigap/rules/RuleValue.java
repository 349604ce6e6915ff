package id.sigap.rules;

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
            requireRising(slices.stream().map(Slice::upTo).toList());
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

    /** Amounts by upper bound, in rising order; only the last has none. */
    record Brackets(List<Bracket> brackets) implements RuleValue {
        public Brackets {
            brackets = List.copyOf(brackets);
            requireRising(brackets.stream().map(Bracket::upTo).toList());
        }

        @Override
        public String toString() {
            return String.join("; ", brackets.stream().map(Bracket::toString).toList());
        }
    }

    /** @param upTo upper bound in rupiah, itself included; null on the last one */
    record Bracket(Rupiah amount, Rupiah upTo) {
        @Override
        public String toString() {
            return upTo == null ? Long.toString(amount.amount()) : amount.amount() + " to " + upTo.amount();
        }
    }

    record Words(List<String> words) implements RuleValue {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    /** Nobody has found it. */
    record NotFound() implements RuleValue {
        @Override
        public String toString() {
            return "?";
        }
    }

    private static void requireRising(List<Rupiah> bounds) {
        Rupiah below = Rupiah.ZERO;
        for (int i = 0; i < bounds.size(); i++) {
            Rupiah bound = bounds.get(i);
            boolean last = i == bounds.size() - 1;
            if (last != (bound == null)) {
                throw new IllegalArgumentException("exactly the last one is open above");
            }
            if (!last && bound.compareTo(below) <= 0) {
                throw new IllegalArgumentException("bounds rise");
            }
            below = bound;
        }
        if (bounds.isEmpty()) {
            throw new IllegalArgumentException("at least one");
        }
    }

    private static void requireShare(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate lies between 0 and 1");
        }
    }
}
