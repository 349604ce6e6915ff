package id.sigap.claims.jp;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a claim of JP is for: a pension from a day on, or a payment at once.
 *
 * @param on       legal day on which the right arose; its month is the first that is paid. Null while that is not known
 * @param monthly  the first month's pension; null for a payment at once, and while what decides it is not known
 * @param atOnce   likewise
 * @param workings how the amount came about
 */
public record JpRight(JpKind kind, Eligibility eligibility, LocalDate on, Rupiah monthly, Rupiah atOnce, List<Reasoning> workings) {

    public JpRight {
        workings = List.copyOf(workings);
    }

    /** Whether it is paid from the savings and not from the fund. */
    public boolean isLumpSum() {
        return switch (kind) {
            case LUMP_SUM_AT_PENSION_AGE, LUMP_SUM_AT_DEATH -> true;
            case OLD_AGE, DISABILITY, SPOUSE, CHILD, PARENT -> false;
        };
    }

    /** As it is from a later day on, with the raises until then: of whoever follows another that was paid until then. */
    public JpRight beginning(LocalDate later, RuleBook book) {
        if (monthly == null || !later.isAfter(on)) {
            return this;
        }
        RaisedPension raised = RaisedPension.on(later, monthly, on, book);
        List<Reasoning> all = new ArrayList<>(workings);
        all.add(raised.reasoning());
        return new JpRight(kind, eligibility, later, raised.amount(), null, all);
    }
}
