package id.sigap.payment.bank;

import id.sigap.rules.RuleBook;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days the clearing works: the dated rows say which weekdays are holidays. */
public final class BankCalendar {

    private static final int LONGEST_BREAK_DAYS = 30;

    private final RuleBook rules;

    public BankCalendar(RuleBook rules) {
        this.rules = rules;
    }

    public boolean isOpen(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The first working day after this one. */
    public LocalDate nextOpen(LocalDate day) {
        for (int i = 1; i <= LONGEST_BREAK_DAYS; i++) {
            if (isOpen(day.plusDays(i))) {
                return day.plusDays(i);
            }
        }
        throw new IllegalStateException("no working day within " + LONGEST_BREAK_DAYS + " days after " + day);
    }

    private boolean isHoliday(LocalDate day) {
        return rules.on(PayoutFigure.BANK_HOLIDAYS, day).words().contains(day.toString());
    }
}
