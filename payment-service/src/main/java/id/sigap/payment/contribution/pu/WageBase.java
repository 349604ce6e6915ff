package id.sigap.payment.contribution.pu;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.ContributionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/**
 * The monthly wage that contributions rest on (domain reference 3.9).
 *
 * @param raised whether it was raised to the region's minimum wage
 * @param rules  the rows that were used; none for a monthly wage
 */
public record WageBase(Rupiah wage, boolean raised, List<RuleRow> rules) {

    /**
     * @param regionalMinimum UMP or UMK of the place of work, below which no wage is reported; null where none applies
     * @param month           the contribution month
     */
    public static WageBase of(Pay pay, Rupiah regionalMinimum, YearMonth month, RuleBook book) {
        return (switch (pay) {
            case Pay.Monthly monthly -> new WageBase(monthly.basePay().plus(monthly.fixedAllowances()), false, List.of());
            case Pay.Daily daily -> daily(daily.wage(), book.on(ContributionFigure.DAILY_WAGE_DAYS, month.atDay(1)));
            case Pay.Piece piece -> average(piece.months(), book.on(ContributionFigure.PIECE_WAGE_MONTHS, month.atDay(1)));
            case Pay.WeatherDependent weather -> average(weather.months(), book.on(ContributionFigure.WEATHER_WAGE_MONTHS, month.atDay(1)));
        }).atLeast(regionalMinimum);
    }

    private static WageBase daily(Rupiah wage, RuleRow days) {
        return new WageBase(wage.times(BigDecimal.valueOf(days.whole())), false, List.of(days));
    }

    /** Half-up to whole rupiah, over the newest months that count. */
    private static WageBase average(List<Rupiah> months, RuleRow most) {
        List<Rupiah> counted = months.subList(0, Math.min(most.whole(), months.size()));
        Rupiah sum = counted.stream().reduce(Rupiah.ZERO, Rupiah::plus);
        BigDecimal average = BigDecimal.valueOf(sum.amount()).divide(BigDecimal.valueOf(counted.size()), 0, RoundingMode.HALF_UP);
        return new WageBase(Rupiah.of(average.longValueExact()), false, List.of(most));
    }

    private WageBase atLeast(Rupiah regionalMinimum) {
        if (regionalMinimum == null || wage.compareTo(regionalMinimum) >= 0) {
            return this;
        }
        return new WageBase(regionalMinimum, true, rules);
    }
}
