package id.sigap.claims.jp;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * General inflation of a calendar year. It moves what was of that year into the next one: wages, pensions, minimum and maximum. Of a year
 * that nobody has found nothing is invented: its factor is 1, and its row, marked to be verified, makes the answer provisional.
 */
record Inflation(RuleRow row) {

    static Inflation of(int year, RuleBook book) {
        return new Inflation(book.on(JpFigure.JP_INFLATION, LocalDate.of(year, 1, 1)));
    }

    boolean known() {
        return row.found();
    }

    /** One plus the inflation. */
    BigDecimal factor() {
        return known() ? BigDecimal.ONE.add(row.rate()) : BigDecimal.ONE;
    }
}
