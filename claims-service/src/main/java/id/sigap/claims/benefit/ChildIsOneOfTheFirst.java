package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** So many children have a scholarship: those for whom one was claimed first. */
record ChildIsOneOfTheFirst() implements ScholarshipRule {

    @Override
    public String code() {
        return "CHILD_IS_ONE_OF_THE_FIRST";
    }

    @Override
    public Text text() {
        return new Text("Jumlah anak penerima beasiswa belum terlampaui", "No more children than have a scholarship");
    }

    @Override
    public Optional<RuleRow> row(ScholarshipCase asked) {
        return Optional.of(asked.row(SurvivorFigure.SCHOLARSHIP_CHILDREN));
    }

    @Override
    public Finding check(ScholarshipCase asked) {
        Set<String> others = asked.earlier().stream().map(ScholarshipCase.Year::child).filter(child -> !child.equals(asked.child())).collect(Collectors.toSet());
        int most = asked.row(SurvivorFigure.SCHOLARSHIP_CHILDREN).whole();
        Phrase found = Phrase.of("{0} anak lain, paling banyak {1} anak", "other children: {0}, at most {1} children", others.size(), most);
        return others.size() < most ? new Finding.Met(found)
                : new Finding.NotMet(found, Phrase.of("Beasiswa tetap dibayar bagi anak yang sudah menerimanya", "It is paid as before for the children who have it"), null);
    }
}
