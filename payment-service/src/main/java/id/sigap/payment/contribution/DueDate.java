package id.sigap.payment.contribution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** The 15th of the month after the contribution month; on a weekend the Monday after (PP 44/2015). Public holidays are not known here. */
public final class DueDate {

    private DueDate() {
    }

    public static LocalDate of(YearMonth month) {
        LocalDate due = month.plusMonths(1).atDay(15);
        return due.plusDays(due.getDayOfWeek() == DayOfWeek.SATURDAY ? 2 : due.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0);
    }
}
