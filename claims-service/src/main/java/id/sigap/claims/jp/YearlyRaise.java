package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** How JP's amounts move from one year to the next (PP 45/2015 art. 17, 18 and 29; domain reference 3.3 and 4.4). */
public final class YearlyRaise {

    private YearlyRaise() {
    }

    /** A pension from its second year on: by general inflation, half up to whole rupiah. */
    public static Rupiah pension(Rupiah before, BigDecimal inflation) {
        return before.times(BigDecimal.ONE.add(inflation));
    }

    /** Minimum and maximum pension: by general inflation, up to the next whole step. */
    public static Rupiah limit(Rupiah before, BigDecimal inflation, LocalDate from, RuleBook book) {
        return stepped(before, inflation, from, book, RoundingMode.CEILING);
    }

    /** The wage cap: by the GDP's growth, which was negative once, cut to a whole step. */
    public static Rupiah cap(Rupiah before, BigDecimal growth, LocalDate from, RuleBook book) {
        return stepped(before, growth, from, book, RoundingMode.FLOOR);
    }

    private static Rupiah stepped(Rupiah before, BigDecimal change, LocalDate from, RuleBook book, RoundingMode mode) {
        BigDecimal step = BigDecimal.valueOf(book.on(JpFigure.JP_LIMIT_STEP, from).rupiah().amount());
        BigDecimal moved = BigDecimal.valueOf(before.amount()).multiply(BigDecimal.ONE.add(change));
        return Rupiah.of(moved.divide(step, 0, mode).multiply(step).longValueExact());
    }
}
