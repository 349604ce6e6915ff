package id.sigap.claims.benefit;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.List;

/**
 * May the scholarship of that school year be claimed for that child?
 *
 * @param event        day of the death or the disability; its amounts and years apply
 * @param granted      whether the benefit that it comes with was granted; null while not known
 * @param monthsPaid   contributions until then; null while not known
 * @param monthsNeeded the row that asks for them; null where none is asked (JKK)
 * @param child        tells children apart
 * @param endedOn      wedding or first job; null where there is neither
 * @param schoolYear   calendar year in which the school year begins
 * @param earlier      years claimed before and not refused, of all children of that event, without this one
 * @param day          of the claim, legal day in Asia/Jakarta
 */
public record ScholarshipCase(LocalDate event, Boolean granted, Integer monthsPaid, RuleRow monthsNeeded, String child, LocalDate born, LocalDate endedOn,
        SchoolLevel level, int schoolYear, List<Year> earlier, LocalDate day, RuleBook book) {

    /** A school year of a child. */
    public record Year(String child, SchoolLevel level) {
    }

    public ScholarshipCase {
        earlier = List.copyOf(earlier);
    }

    RuleRow row(SurvivorFigure figure) {
        return book.on(figure, event);
    }

    LocalDate begins() {
        return LocalDate.of(schoolYear, row(SurvivorFigure.SCHOOL_YEAR_MONTH).whole(), 1);
    }

    RuleRow ofLevel(SurvivorFigure figure) {
        return book.on(figure, level.name(), event);
    }

    @Override
    public String toString() {
        return "ScholarshipCase[" + level + ", " + schoolYear + "]";
    }
}
