package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** The scholarship ends with the birthday of the age limit, a wedding or a job; a school year that had begun before is still paid. */
record ChildStillStudies() implements ScholarshipRule {

    @Override
    public String code() {
        return "CHILD_STILL_STUDIES";
    }

    @Override
    public Text text() {
        return new Text("Anak belum mencapai batas usia, belum menikah dan belum bekerja", "The child is below the age limit, unmarried and without work");
    }

    @Override
    public Optional<RuleRow> row(ScholarshipCase asked) {
        return Optional.of(asked.row(SurvivorFigure.SCHOLARSHIP_END_AGE));
    }

    @Override
    public Finding check(ScholarshipCase asked) {
        LocalDate birthday = asked.born().plusYears(asked.row(SurvivorFigure.SCHOLARSHIP_END_AGE).whole());
        LocalDate end = asked.endedOn() != null && asked.endedOn().isBefore(birthday) ? asked.endedOn() : birthday;
        return asked.begins().isBefore(end) ? new Finding.Met(Phrase.of("sampai {0}", "until {0}", end))
                : new Finding.NotMet(Phrase.of("berakhir pada {0}", "it ended on {0}", end),
                        Phrase.of("Tahun ajaran yang mulai sebelum itu masih dapat diajukan", "School years that began before can still be claimed"), null);
    }
}
