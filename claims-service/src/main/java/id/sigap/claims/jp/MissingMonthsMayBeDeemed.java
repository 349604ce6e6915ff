package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.PensionAge;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** Who died after the pension age without the months was to be paid at once, and so are the survivors (Permenaker 29/2015). */
record MissingMonthsMayBeDeemed() implements JpRule {

    @Override
    public String code() {
        return "MISSING_MONTHS_MAY_BE_DEEMED";
    }

    @Override
    public Text text() {
        return new Text("Masa iur cukup, atau peserta meninggal sebelum usia pensiun", "The months suffice, or the member died before the pension age");
    }

    @Override
    public Optional<RuleRow> row(JpCase asked) {
        return Optional.of(asked.row(JpFigure.JP_PENSION_MONTHS));
    }

    @Override
    public Finding check(JpCase asked) {
        JpFacts facts = asked.facts();
        if (facts.density() == null) {
            return NotArrived.months();
        }
        if (asked.hasPensionMonths()) {
            return new Finding.Met(Phrase.of("masa iur {0} bulan", "{0} months of contributions", facts.density().paidMonths()));
        }
        if (facts.birthDate() == null) {
            return NotArrived.birth();
        }
        if (facts.died() == null) {
            return NotArrived.death();
        }
        LocalDate reached = PensionAge.reachedOn(facts.birthDate(), asked.book());
        return facts.died().isBefore(reached)
                ? new Finding.Met(Phrase.of("meninggal sebelum {0}", "died before {0}", reached))
                : new Finding.NotMet(Phrase.of("usia pensiun tercapai pada {0}, masa iur {1} bulan", "pension age reached on {0}, {1} months of contributions",
                        reached, facts.density().paidMonths()), Instead.of(asked.kind()), null);
    }
}
