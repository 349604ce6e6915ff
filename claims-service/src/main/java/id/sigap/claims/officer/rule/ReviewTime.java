package id.sigap.claims.officer.rule;

import id.sigap.claims.benefit.WorkingCalendar;
import java.time.LocalDate;

/**
 * How long officers may take for a claim, from the day on which they can begin.
 *
 * @param startedOn legal day from which it counts, itself not counted
 * @param days      working days
 */
public record ReviewTime(LocalDate startedOn, int days) {

    public ReviewTime {
        if (days < 0) {
            throw new IllegalArgumentException("a time is not negative");
        }
    }

    /** The last day that is in time. */
    public LocalDate dueOn(WorkingCalendar calendar) {
        return calendar.after(startedOn, days);
    }

    /**
     * The day with whose beginning a mark is reached; null where none is to come.
     *
     * @param grace working days from the due day until the head office takes over
     */
    public LocalDate on(Mark mark, int grace, WorkingCalendar calendar) {
        return switch (mark) {
            case HALF -> calendar.after(startedOn, days / 2);
            case DAY_BEFORE -> calendar.after(startedOn, Math.max(0, days - 1));
            case OVER -> dueOn(calendar).plusDays(1);
            case FAR_OVER -> calendar.after(dueOn(calendar), grace).plusDays(1);
            case NONE -> null;
        };
    }

    /** What is left of it on a day; none once it is over. */
    public int leftOn(LocalDate day, WorkingCalendar calendar) {
        return calendar.between(day, dueOn(calendar));
    }
}
