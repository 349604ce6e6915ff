package id.sigap.claims.jp;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * A pension as it is paid on a later day. Raised once in every calendar year after that of the first payment, by the inflation of the year
 * before, and rounded each time, since it is paid each time (PP 45/2015 art. 17).
 *
 * @param amount a month
 */
public record RaisedPension(Rupiah amount, Reasoning reasoning) {

    /**
     * @param first        pension of the first payment, a month
     * @param firstPayment its legal day
     * @param day          not before it
     */
    public static RaisedPension on(LocalDate day, Rupiah first, LocalDate firstPayment, RuleBook book) {
        if (first.isNegative() || day.isBefore(firstPayment)) {
            throw new IllegalArgumentException("a pension is not negative and is raised after its first payment");
        }
        ReasoningBuilder reasoning = new ReasoningBuilder("Penyesuaian manfaat pensiun", "Raise of a pension", day)
                .input("pensiun pertama", "first pension", first).input("pembayaran pertama", "first payment", firstPayment);
        Rupiah pension = first;
        for (int year = firstPayment.getYear() + 1; year <= day.getYear(); year++) {
            RuleRow month = book.on(JpFigure.JP_RAISE_MONTH, LocalDate.of(year, 1, 1));
            if (day.isBefore(LocalDate.of(year, month.whole(), 1))) {
                break;
            }
            Inflation inflation = Inflation.of(year - 1, book);
            reasoning.rule(month).rule(inflation.row());
            if (inflation.known()) {
                Rupiah raised = YearlyRaise.pension(pension, inflation.row().rate());
                reasoning.step("penyesuaian tahunan", "raise of the year", raised, "{0}: {1} × (1 + {2})", year, pension, inflation.row().rate());
                pension = raised;
            }
        }
        reasoning.rounding("setiap tahun ke rupiah terdekat, setengah ke atas", "each year to the nearest rupiah, half up").total(pension);
        return new RaisedPension(pension, reasoning.build());
    }
}
