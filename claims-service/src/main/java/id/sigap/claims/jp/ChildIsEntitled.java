package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** A child below the age limit, unmarried and without work, while no spouse is entitled. */
record ChildIsEntitled() implements JpRule {

    @Override
    public String code() {
        return "CHILD_IS_ENTITLED";
    }

    @Override
    public Text text() {
        return new Text("Ada anak yang berhak dan tidak ada janda atau duda yang berhak", "A child is entitled and no widow or widower is");
    }

    @Override
    public Optional<RuleRow> row(JpCase asked) {
        return Optional.of(asked.book().on(JpFigure.JP_CHILD_AGE, asked.day()));
    }

    @Override
    public Finding check(JpCase asked) {
        Family family = asked.facts().family();
        if (family == null) {
            return NotArrived.family();
        }
        if (family.spouse() == Family.Spouse.ENTITLED) {
            return new Finding.NotMet(Phrase.of("janda atau duda menerima pensiun", "the widow or widower receives the pension"),
                    Phrase.of("Anak dapat mengajukan bila hak janda atau duda berakhir", "Children can claim when the right of the widow or widower has ended"), null);
        }
        int entitled = family.entitledChildren(asked.day(), asked.book());
        return entitled > 0
                ? new Finding.Met(Phrase.of("{0} anak", "children: {0}", entitled))
                : new Finding.NotMet(Phrase.of("tidak ada anak di bawah {0} tahun yang belum menikah dan belum bekerja",
                        "no child below {0} years is unmarried and without work", row(asked).orElseThrow().whole()),
                        Phrase.of("Periksa data anak yang terdaftar", "Check which children are registered"), null);
    }
}
