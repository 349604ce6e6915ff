package id.sigap.claims.jp;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The weighted average yearly wage, divided by twelve (PP 45/2015 art. 17; domain reference 4.4). The wage of each calendar year is cut at the
 * caps of its months, brought to the prices of the day's year by the inflation of every year from its own to the one before the day's, and
 * weighs as much as it has paid months. A year's average times its months is the year's total, so totals are all that is added.
 *
 * @param wage of a month
 */
public record AverageWage(ExactAmount wage, Reasoning reasoning) {

    /** As many as arithmetic does at the speed of a processor word; in the wages of a life they are worth less than a millionth of a rupiah. */
    private static final MathContext DIGITS = new MathContext(18);
    private static final int SHOWN_DIGITS = 6;

    /** @param day a wage of its year, or of a later one in a forecast, is not revalued */
    public static AverageWage of(WageHistory history, LocalDate day, RuleBook book) {
        CappedYears years = new CappedYears(history, book);
        ReasoningBuilder reasoning = new ReasoningBuilder("Rata-rata upah tertimbang", "Weighted average wage", day)
                .input("bulan pertama kepesertaan", "first month of membership", history.first())
                .input("masa iur (bulan)", "months of contributions", history.density().paidMonths());
        years.capsUsed().forEach(reasoning::rule);
        BigDecimal[] factors = factors(years, day.getYear(), book, reasoning);
        // years that keep their value are added apart, as whole numbers: most of a forecast's years do
        BigDecimal revaluedSum = BigDecimal.ZERO;
        long unchangedSum = 0;
        for (int i = 0; i < years.count(); i++) {
            if (years.paidMonths(i) == 0) {
                continue;
            }
            BigDecimal revalued = factors[i].multiply(BigDecimal.valueOf(years.total(i)));
            if (factors[i] == BigDecimal.ONE) {
                unchangedSum += years.total(i);
            } else {
                revaluedSum = revaluedSum.add(revalued);
            }
            reasoning.step("upah tahun ini yang disesuaikan", "wages of the year, revalued", whole(revalued),
                    "{0} ({1}): {2} × {3}", years.firstYear() + i, years.paidMonths(i), Rupiah.of(years.total(i)), shown(factors[i]));
        }
        BigDecimal sum = revaluedSum.add(BigDecimal.valueOf(unchangedSum));
        ExactAmount wage = new ExactAmount(sum, history.density().paidMonths());
        Rupiah shown = wage.rounded();
        reasoning.step("rata-rata sebulan", "average of a month", shown, "{0} / {1}", whole(sum), history.density().paidMonths())
                .rounding("tidak dibulatkan dalam perhitungan; di sini ditulis dalam rupiah penuh",
                        "not rounded in the calculation; written here in whole rupiah").total(shown);
        return new AverageWage(wage, reasoning.build());
    }

    private static Rupiah whole(BigDecimal amount) {
        return Rupiah.of(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** From the last year back, since each year's factor holds those of all later ones. */
    private static BigDecimal[] factors(CappedYears years, int into, RuleBook book, ReasoningBuilder reasoning) {
        BigDecimal[] factors = new BigDecimal[years.count()];
        BigDecimal factor = BigDecimal.ONE;
        int first = years.firstYear();
        RuleRow cited = null;
        for (int year = Math.max(into, first + years.count()) - 1; year >= first; year--) {
            if (year < into) {
                Inflation inflation = Inflation.of(year, book);
                // one row may hold for many years
                if (inflation.row() != cited) {
                    cited = inflation.row();
                    reasoning.rule(cited);
                }
                if (inflation.known()) {
                    factor = factor.multiply(inflation.factor(), DIGITS);
                }
            }
            if (year - first < factors.length) {
                factors[year - first] = factor;
            }
        }
        return factors;
    }

    /** As it is written: a share of one, with as many digits as an eye can use. */
    private static BigDecimal shown(BigDecimal factor) {
        return factor.scale() <= SHOWN_DIGITS ? factor : factor.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP);
    }
}
