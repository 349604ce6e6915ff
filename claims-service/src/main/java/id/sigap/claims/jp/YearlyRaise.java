package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** How pensions and their limits move from one year to the next (PP 45/2015 art. 17 and 18; domain reference 4.4). */
public final class YearlyRaise {

    private YearlyRaise() {
    }

    /** A pension from its second year on: by general inflation, half up to whole rupiah. */
    public static Rupiah pension(Rupiah before, BigDecimal inflation) {
        return before.times(BigDecimal.ONE.add(inflation));
    }

    /** Minimum and maximum pension: by general inflation, up to the next whole step. The wage cap moves by {@link id.sigap.rules.JpWageCap}. */
    public static Rupiah limit(Rupiah before, BigDecimal inflation, LocalDate from, RuleBook book) {
        BigDecimal step = BigDecimal.valueOf(book.on(PensionFigure.JP_LIMIT_STEP, from).rupiah().amount());
        BigDecimal moved = BigDecimal.valueOf(before.amount()).multiply(BigDecimal.ONE.add(inflation));
        return Rupiah.of(moved.divide(step, 0, RoundingMode.CEILING).multiply(step).longValueExact());
    }
}
