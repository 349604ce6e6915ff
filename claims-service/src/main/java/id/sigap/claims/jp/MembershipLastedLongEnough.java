package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** For a disability pension, and for months that are deemed paid at a death (Permenaker 29/2015). */
record MembershipLastedLongEnough() implements JpRule {

    @Override
    public String code() {
        return "MEMBERSHIP_LASTED_LONG_ENOUGH";
    }

    @Override
    public Text text() {
        return new Text("Masa kepesertaan JP cukup", "The JP membership lasted long enough");
    }

    @Override
    public Optional<RuleRow> row(JpCase asked) {
        return Optional.of(asked.row(asked.kind().isOfSurvivors() ? JpFigure.JP_SURVIVOR_MEMBER_MONTHS : JpFigure.JP_DISABILITY_MEMBER_MONTHS));
    }

    @Override
    public Finding check(JpCase asked) {
        if (asked.facts().density() == null) {
            return NotArrived.months();
        }
        int months = asked.facts().density().memberMonths();
        int wanted = row(asked).orElseThrow().whole();
        if (asked.kind().isOfSurvivors() && asked.hasPensionMonths()) {
            return new Finding.Met(Phrase.of("masa iur sudah cukup", "the months of contributions suffice"));
        }
        return months >= wanted
                ? new Finding.Met(Phrase.of("{0} bulan, paling sedikit {1}", "{0} months, at least {1}", months, wanted))
                : new Finding.NotMet(Phrase.of("{0} bulan, paling sedikit {1}", "{0} months, at least {1}", months, wanted), Instead.of(asked.kind()), null);
    }
}
