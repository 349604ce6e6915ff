package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.PensionAge;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** The age valid on the day on which it is reached (PP 45/2015 art. 15). */
record MemberHasReachedPensionAge() implements JpRule {

    @Override
    public String code() {
        return "MEMBER_HAS_REACHED_PENSION_AGE";
    }

    @Override
    public Text text() {
        return new Text("Peserta telah mencapai usia pensiun JP", "The member has reached the JP pension age");
    }

    @Override
    public Optional<RuleRow> row(JpCase asked) {
        return Optional.of(asked.facts().birthDate() == null ? asked.row(PensionFigure.JP_PENSION_AGE)
                : asked.book().on(PensionFigure.JP_PENSION_AGE, PensionAge.reachedOn(asked.facts().birthDate(), asked.book())));
    }

    @Override
    public Finding check(JpCase asked) {
        if (asked.facts().birthDate() == null) {
            return NotArrived.birth();
        }
        LocalDate reached = PensionAge.reachedOn(asked.facts().birthDate(), asked.book());
        return asked.day().isBefore(reached)
                ? new Finding.NotMet(Phrase.of("usia pensiun tercapai pada {0}", "the pension age is reached on {0}", reached),
                        Phrase.of("Ajukan mulai {0}", "Claim from {0} on", reached), reached)
                : new Finding.Met(Phrase.of("tercapai pada {0}", "reached on {0}", reached));
    }
}
