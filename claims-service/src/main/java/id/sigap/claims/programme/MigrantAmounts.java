package id.sigap.claims.programme;

import id.sigap.claims.explain.Explanation;
import id.sigap.claims.jkk.PmiAmount;
import id.sigap.claims.jkk.PmiItem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

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
        PmiAmount amount = PmiAmount.of(item, cost, day, book);
        List<Explanation> workings = List.of(amount.reasoning().explanation());
        return switch (amount) {
            case PmiAmount.Known known -> new JkkAmounts.Due(known.benefit().atOnce(), workings);
            case PmiAmount.Unknown unknown -> new JkkAmounts.Due(null, workings);
        };
    }
}
