package id.sigap.claims.programme;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.jkk.PmiBenefit;
import id.sigap.claims.jkk.PmiCase;
import id.sigap.claims.jkk.PmiItem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What JKK pays a migrant worker for one thing. */
@ApplicationScoped
class MigrantAmounts {

    private final RuleBook book;

    MigrantAmounts(RuleBook book) {
        this.book = book;
    }

    /**
     * Where nobody has found the figure the amount stays unknown, and the explanation names it: the claim is taken, and is approved once it is known.
     *
     * @param cost zero for a fixed amount
     */
    JkkAmounts.Due of(PmiItem item, Rupiah cost, LocalDate day) {
        try {
            Benefit benefit = PmiBenefit.compute(new PmiCase(Map.of(item, cost), day), book);
            return new JkkAmounts.Due(benefit.atOnce(), List.of(benefit.reasoning().explanation()));
        } catch (FigureNotFound missing) {
            Reasoning unknown = new ReasoningBuilder("Manfaat JKK pekerja migran belum dapat dihitung", "The JKK benefit of a migrant worker can't be computed yet", day)
                    .input("manfaat", "benefit", item.label()).input("biaya", "cost", cost).rule(missing.row()).build();
            return new JkkAmounts.Due(null, List.of(unknown.explanation()));
        }
    }
}
