package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Map;

/** What one thing comes to for a migrant worker, or that nobody has found its figure. */
public sealed interface PmiAmount {

    Reasoning reasoning();

    record Known(Benefit benefit) implements PmiAmount {
        @Override
        public Reasoning reasoning() {
            return benefit.reasoning();
        }
    }

    /** @param reasoning cites the row that has no figure */
    record Unknown(Reasoning reasoning) implements PmiAmount {
    }

    /**
     * @param cost zero for a fixed amount
     * @param day  on which it happened, legal day in Asia/Jakarta
     */
    static PmiAmount of(PmiItem item, Rupiah cost, LocalDate day, RuleBook book) {
        RuleRow row = item.row(JkkFigure.JKK_PMI_BENEFIT, day, book);
        if (isKnown(row, day)) {
            return new Known(PmiBenefit.compute(new PmiCase(Map.of(item, cost), day), book));
        }
        return new Unknown(new ReasoningBuilder("Manfaat JKK pekerja migran belum dapat dihitung", "The JKK benefit of a migrant worker can't be computed yet", day)
                .input("manfaat", "benefit", item.label()).input("biaya", "cost", cost).rule(row).build());
    }

    /** The most that is paid: the amount of what is fixed, the ceiling of what is paid at cost. */
    static PmiAmount most(PmiItem item, LocalDate day, RuleBook book) {
        RuleRow row = item.row(JkkFigure.JKK_PMI_BENEFIT, day, book);
        return of(item, item.atCost() && isKnown(row, day) ? row.rupiah() : Rupiah.ZERO, day, book);
    }

    private static boolean isKnown(RuleRow row, LocalDate day) {
        return row.appliesOn(day) && row.found();
    }
}
