package id.sigap.claims.benefit;

import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child for whom a scholarship is planned.
 *
 * @param level     at which it is now; null while it goes to no school yet
 * @param yearsDone school years finished at that level, 0 in its first year
 * @param endedOn   day of its marriage or of its first job, which end the scholarship; null where there is neither
 */
public record StudyingChild(LocalDate born, SchoolLevel level, int yearsDone, LocalDate endedOn) {

    private static final int MOST = 30;

    public StudyingChild {
        if (yearsDone < 0 || yearsDone > MOST || level == null && yearsDone > 0) {
            throw new IllegalArgumentException("years done are those at the present level, between 0 and " + MOST);
        }
        if (endedOn != null && endedOn.isBefore(born)) {
            throw new IllegalArgumentException("nobody marries or works before birth");
        }
    }

    /**
     * A child of whom only the birthday is known, taken to be where most of its age are; nothing for one who has finished.
     *
     * @param day whose school year counts
     */
    public static Optional<StudyingChild> ofAge(LocalDate born, LocalDate day, RuleBook book) {
        int entry = book.on(SurvivorFigure.SCHOOL_ENTRY_AGE, day).whole();
        LocalDate running = ScholarshipPlan.yearRunningOn(day, book.on(SurvivorFigure.SCHOOL_YEAR_MONTH, day).whole());
        int done = -1;
        for (LocalDate year = running; !born.plusYears(entry).isAfter(year); year = year.minusYears(1)) {
            done++;
        }
        if (done < 0) {
            return Optional.of(new StudyingChild(born, null, 0, null));
        }
        for (SchoolLevel level : SchoolLevel.values()) {
            int lasts = book.on(SurvivorFigure.SCHOLARSHIP_YEARS, level.name(), day).whole();
            if (done < lasts) {
                return Optional.of(new StudyingChild(born, level, done, null));
            }
            done -= lasts;
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "StudyingChild[" + level + ", " + yearsDone + "]";
    }
}
