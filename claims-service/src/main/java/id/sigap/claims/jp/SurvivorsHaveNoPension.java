package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;
import java.util.OptionalInt;

/** Contributions are paid at once only where no pension is due (Permenaker 29/2015). */
record SurvivorsHaveNoPension() implements JpRule {

    @Override
    public String code() {
        return "SURVIVORS_HAVE_NO_PENSION";
    }

    @Override
    public Text text() {
        return new Text("Masa iur tidak cukup dan tidak dapat dianggap cukup", "The months do not suffice and can not be deemed paid");
    }

    @Override
    public Optional<RuleRow> row(JpCase asked) {
        return Optional.of(asked.row(JpFigure.JP_SURVIVOR_DENSITY));
    }

    @Override
    public Finding check(JpCase asked) {
        JpFacts facts = asked.facts();
        if (facts.density() == null) {
            return NotArrived.months();
        }
        if (facts.birthDate() == null && !asked.hasPensionMonths()) {
            return NotArrived.birth();
        }
        if (facts.died() == null) {
            return NotArrived.death();
        }
        boolean before = facts.birthDate() != null && Death.of(facts.birthDate(), facts.died(), asked.book()).beforePensionAge();
        OptionalInt months = CountedMonths.at(new Death(facts.died(), before), facts.density(), asked.book(), new ReasoningBuilder("", "", facts.died()));
        return months.isEmpty()
                ? new Finding.Met(Phrase.of("masa iur {0} bulan", "{0} months of contributions", facts.density().paidMonths()))
                : new Finding.NotMet(Phrase.of("masa iur yang diperhitungkan {0} bulan", "{0} months of contributions count", months.getAsInt()),
                        Phrase.of("Ahli waris berhak atas pensiun bulanan; ajukan pensiunnya", "The survivors have the right to a monthly pension; claim that"), null);
    }
}
