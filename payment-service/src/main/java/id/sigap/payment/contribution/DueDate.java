package id.sigap.payment.contribution;

import id.sigap.rules.RuleBook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * A day of the month after the contribution month, by the rules of the contribution month: the 15th, during the Covid relaxation the 30th or
 * February's last. On a weekend or a holiday the next working day (PP 44/2015, to be verified).
 */
public final class DueDate {

    private DueDate() {
    }

    /** @param holidays public holidays, as far as they are known; may be empty */
    public static LocalDate of(YearMonth month, Set<LocalDate> holidays, RuleBook book) {
        YearMonth next = month.plusMonths(1);
        int day = book.on(ContributionFigure.DUE_DAY, month.atDay(1)).whole();
        LocalDate due = next.atDay(Math.min(day, next.lengthOfMonth()));
        while (isFree(due, holidays)) {
            due = due.plusDays(1);
        }
        return due;
    }

    private static boolean isFree(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.contains(day);
    }
}
