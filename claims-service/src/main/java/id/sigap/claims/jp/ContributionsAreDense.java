package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.util.Optional;

/** For a disability pension, and for months that are deemed paid at a death (Permenaker 29/2015). */
record ContributionsAreDense() implements JpRule {

    @Override
    public String code() {
        return "CONTRIBUTIONS_ARE_DENSE";
    }

    @Override
    public Text text() {
        return new Text("Kepadatan iuran JP cukup", "The JP contributions are dense enough");
    }

    @Override
    public Optional<RuleRow> row(JpCase asked) {
        return Optional.of(asked.row(asked.kind().isOfSurvivors() ? JpFigure.JP_SURVIVOR_DENSITY : JpFigure.JP_DISABILITY_DENSITY));
    }

    @Override
    public Finding check(JpCase asked) {
        Density density = asked.facts().density();
        if (density == null) {
            return NotArrived.months();
        }
        BigDecimal wanted = row(asked).orElseThrow().rate();
        if (asked.kind().isOfSurvivors() && asked.hasPensionMonths()) {
            return new Finding.Met(Phrase.of("masa iur sudah cukup", "the months of contributions suffice"));
        }
        return density.isAtLeast(wanted)
                ? new Finding.Met(Phrase.of("{0}, paling sedikit {1}", "{0}, at least {1}", density.share(), wanted))
                : new Finding.NotMet(Phrase.of("{0}, paling sedikit {1}", "{0}, at least {1}", density.share(), wanted), Instead.of(asked.kind()), null);
    }
}
