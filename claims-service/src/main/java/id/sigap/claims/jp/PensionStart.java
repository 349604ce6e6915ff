package id.sigap.claims.jp;

import id.sigap.rules.PensionAge;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;

/**
 * Between which days a pension may begin for somebody who works past the pension age: on reaching it, or on leaving work, at most three years
 * later (PP 45/2015; domain reference 4.4).
 *
 * @param earliest the day on which the pension age is reached
 * @param latest   the end of the longest deferral
 */
public record PensionStart(LocalDate earliest, LocalDate latest) {

    public static PensionStart of(LocalDate born, RuleBook book) {
        LocalDate reached = PensionAge.reachedOn(born, book);
        return new PensionStart(reached, reached.plusYears(book.on(JpFigure.JP_DEFERRAL_YEARS, reached).whole()));
    }

    /** For who chose to be paid on leaving. Leaving earlier does not bring the pension earlier, leaving later does not defer it longer. */
    public LocalDate onLeaving(LocalDate leaves) {
        if (leaves.isBefore(earliest)) {
            return earliest;
        }
        return leaves.isAfter(latest) ? latest : leaves;
    }
}
