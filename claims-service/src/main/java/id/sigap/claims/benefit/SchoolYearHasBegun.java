package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** A year is claimed once it runs, from the one that ran on the day of the death or the disability on. */
record SchoolYearHasBegun() implements ScholarshipRule {

    @Override
    public String code() {
        return "SCHOOL_YEAR_HAS_BEGUN";
    }

    @Override
    public Text text() {
        return new Text("Tahun ajaran sudah berjalan dan tidak sebelum peristiwanya", "The school year has begun, and not before the event's");
    }

    @Override
    public Optional<RuleRow> row(ScholarshipCase asked) {
        return Optional.of(asked.row(SurvivorFigure.SCHOOL_YEAR_MONTH));
    }

    @Override
    public Finding check(ScholarshipCase asked) {
        LocalDate begins = asked.begins();
        LocalDate first = ScholarshipPlan.yearRunningOn(asked.event(), asked.row(SurvivorFigure.SCHOOL_YEAR_MONTH).whole());
        if (begins.isBefore(first)) {
            return new Finding.NotMet(Phrase.of("tahun ajaran pertama mulai {0}", "the first school year began on {0}", first),
                    Phrase.of("Ajukan tahun ajaran itu atau sesudahnya", "Claim that school year or a later one"), null);
        }
        return asked.day().isBefore(begins)
                ? new Finding.NotMet(Phrase.of("mulai {0}", "it begins on {0}", begins), Phrase.of("Ajukan mulai {0}", "Claim from {0} on", begins), begins)
                : new Finding.Met(Phrase.of("sejak {0}", "since {0}", begins));
    }
}
