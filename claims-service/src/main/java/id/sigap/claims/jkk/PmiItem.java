package id.sigap.claims.jkk;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/** What Permenaker 4/2023 grants migrant workers beside or instead of what others get (domain reference 4.2). */
public enum PmiItem {

    TREATMENT_ABROAD("perawatan di negara penempatan", "treatment abroad", true),
    DEATH("santunan kematian", "death benefit", false),
    DISABILITY("santunan cacat", "disability benefit", false),
    PERIODIC("santunan berkala", "periodic benefit", false),
    TRANSPORT("biaya pengangkutan", "transport", true),
    REPATRIATION("biaya pemulangan", "repatriation", true),
    FAILED_PLACEMENT("gagal berangkat", "failed placement", false),
    PLACEMENT_NOT_AS_AGREED("penempatan tidak sesuai perjanjian", "placement not as agreed", false),
    AIDS("alat bantu", "aids", true),
    RAPE("santunan korban pemerkosaan", "benefit after a rape", false),
    PHK_AFTER_ACCIDENT("PHK setelah kecelakaan kerja", "PHK after a work accident", false),
    ONE_SIDED_PHK("PHK sepihak", "one-sided PHK", false);

    private final Text label;
    private final boolean atCost;

    PmiItem(String indonesian, String english, boolean atCost) {
        this.label = new Text(indonesian, english);
        this.atCost = atCost;
    }

    public Text label() {
        return label;
    }

    /** True where the figure is a ceiling of the cost, false where it is the amount. */
    public boolean atCost() {
        return atCost;
    }

    /** The row of a day; of a day before it the first, for what an earlier regulation granted was not found. */
    RuleRow row(JkkFigure figure, LocalDate day, RuleBook book) {
        RuleRow first = book.history(figure, name()).getFirst();
        return day.isBefore(first.validFrom()) ? first : book.on(figure, name(), day);
    }
}
