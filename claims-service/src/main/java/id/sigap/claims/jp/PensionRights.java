package id.sigap.claims.jp;

import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;

/**
 * What a member has earned in JP.
 *
 * @param wage    weighted average wage of a month: the yearly one divided by twelve
 * @param density masa iur and months of membership; nobody without a paid month has a pension
 * @param origin  how the average came about; null where it was given
 */
public record PensionRights(ExactAmount wage, Density density, Reasoning origin) {

    /** @throws IllegalArgumentException for an average below zero, or months that do not fit together */
    public static PensionRights given(Rupiah averageMonthlyWage, int paidMonths, int memberMonths) {
        return new PensionRights(ExactAmount.of(averageMonthlyWage), new Density(paidMonths, memberMonths), null);
    }

    /** @param day for whose year the wages are revalued, usually that of the first payment */
    public static PensionRights of(WageHistory history, LocalDate day, RuleBook book) {
        AverageWage average = AverageWage.of(history, day, book);
        return new PensionRights(average.wage(), history.density(), average.reasoning());
    }

    int paidMonths() {
        return density.paidMonths();
    }
}
