package id.sigap.claims.jp;

import id.sigap.rules.RuleBook;
import java.time.LocalDate;

/**
 * A pensioner confirms with form 7A that the pension is still due (domain reference 5.2).
 *
 * @param due    day until which the confirmation is asked for
 * @param latest last day on which it is still in time
 */
public record Confirmation(LocalDate due, LocalDate latest) {

    /** @param last day of the last confirmation, or of the first payment where there was none */
    public static Confirmation after(LocalDate last, RuleBook book) {
        LocalDate due = last.plusMonths(book.on(JpFigure.JP_CONFIRMATION_MONTHS, last).whole());
        return new Confirmation(due, due.plusMonths(book.on(JpFigure.JP_CONFIRMATION_GRACE_MONTHS, due).whole()));
    }

    public boolean isLateOn(LocalDate day) {
        return day.isAfter(latest);
    }
}
