package id.sigap.payment.contribution.pu;

import id.sigap.contracts.type.Rupiah;
import java.util.List;

/** How somebody is paid. */
public sealed interface Pay {

    /** Base pay and fixed allowances of a month; what varies does not count. */
    record Monthly(Rupiah basePay, Rupiah fixedAllowances) implements Pay {
        public Monthly {
            requireNotNegative(List.of(basePay, fixedAllowances));
        }
    }

    /** Per day worked. */
    record Daily(Rupiah wage) implements Pay {
        public Daily {
            requireNotNegative(List.of(wage));
        }
    }

    /** @param months what was earned in each of the last months, the newest first; all there are of somebody new */
    record Piece(List<Rupiah> months) implements Pay {
        public Piece {
            months = List.copyOf(months);
            requireSome(months);
        }
    }

    /** @param months as with a piece wage, over a longer time */
    record WeatherDependent(List<Rupiah> months) implements Pay {
        public WeatherDependent {
            months = List.copyOf(months);
            requireSome(months);
        }
    }

    private static void requireSome(List<Rupiah> months) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("an average needs at least one month");
        }
        requireNotNegative(months);
    }

    private static void requireNotNegative(List<Rupiah> amounts) {
        if (amounts.stream().anyMatch(Rupiah::isNegative)) {
            throw new IllegalArgumentException("pay is not negative");
        }
    }
}
