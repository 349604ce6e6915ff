package id.sigap.auth.binding.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** By which day an officer is to have decided. */
public final class DueDay {

    private DueDay() {
    }

    /** The given number of working days, Monday to Friday, after a day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate due = day;
        for (int left = workingDays; left > 0;) {
            due = due.plusDays(1);
            if (due.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                left--;
            }
        }
        return due;
    }
}
