package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that could be claimed, and what it would come to.
 *
 * @param kind        stable within the programme, for clients
 * @param eligibility null where only the event itself decides, which is tried here
 * @param benefit     null where it can't be computed
 * @param tax         null where none is due by nature
 * @param missing     why the benefit can't be computed; null where it can
 * @param unfound     cites the figure that nobody has found; null where none is missing
 */
record Outcome(Programme programme, String kind, Text label, Eligibility eligibility, Benefit benefit, Tax tax, Phrase missing, Reasoning unfound) {

    record Tax(Rupiah amount, Rupiah net, Reasoning reasoning) {
    }

    static Outcome of(Programme programme, String kind, Text label, Eligibility eligibility, Benefit benefit) {
        return new Outcome(programme, kind, label, eligibility, benefit, null, null, null);
    }

    static Outcome without(Programme programme, String kind, Text label, Eligibility eligibility, Phrase missing) {
        return new Outcome(programme, kind, label, eligibility, null, null, missing, null);
    }

    /** What nobody has found the figure of: said as not known, with the row that has none. */
    static Outcome unfound(Programme programme, String kind, Text label, Eligibility eligibility, Phrase missing, Reasoning unfound) {
        return new Outcome(programme, kind, label, eligibility, null, null, missing, unfound);
    }

    Outcome taxed(Rupiah amount, Rupiah net, Reasoning reasoning) {
        return new Outcome(programme, kind, label, eligibility, benefit, new Tax(amount, net, reasoning), missing, unfound);
    }

    /** In the order in which a reader follows them. */
    List<Reasoning> reasonings() {
        return Stream.of(eligibility == null ? null : eligibility.reasoning(), benefit == null ? unfound : benefit.reasoning(),
                tax == null ? null : tax.reasoning()).filter(Objects::nonNull).toList();
    }
}
