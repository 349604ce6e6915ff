package id.sigap.claims.jkk;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A placement protects a migrant worker through all three (domain reference 1.5). */
public enum PmiPhase {

    BEFORE("sebelum bekerja", "before the work"),
    DURING("selama bekerja", "during the work"),
    AFTER("setelah bekerja", "after the work");

    private final Text label;

    PmiPhase(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }

    /** In which of them an item can be asked for. */
    public static Set<PmiPhase> of(PmiItem item, LocalDate day, RuleBook book) {
        Set<PmiPhase> phases = EnumSet.noneOf(PmiPhase.class);
        item.row(JkkFigure.JKK_PMI_PHASES, day, book).words().forEach(word -> phases.add(valueOf(word)));
        return phases;
    }
}
