package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** Each level of school is paid for so many years. */
record YearsOfLevelAreLeft() implements ScholarshipRule {

    @Override
    public String code() {
        return "YEARS_OF_LEVEL_ARE_LEFT";
    }

    @Override
    public Text text() {
        return new Text("Tahun beasiswa pada jenjang ini belum habis", "Years of the scholarship are left at this level");
    }

    @Override
    public Optional<RuleRow> row(ScholarshipCase asked) {
        return Optional.of(asked.ofLevel(SurvivorFigure.SCHOLARSHIP_YEARS));
    }

    @Override
    public Finding check(ScholarshipCase asked) {
        long paid = asked.earlier().stream().filter(year -> year.child().equals(asked.child()) && year.level() == asked.level()).count();
        int most = asked.ofLevel(SurvivorFigure.SCHOLARSHIP_YEARS).whole();
        Phrase found = Phrase.of("{0} dari {1} tahun", "{0} of {1} years", paid, most);
        return paid < most ? new Finding.Met(found)
                : new Finding.NotMet(found, Phrase.of("Ajukan pada jenjang berikutnya", "Claim at the next level"), null);
    }
}
