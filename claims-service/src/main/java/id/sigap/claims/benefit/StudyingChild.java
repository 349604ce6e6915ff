package id.sigap.claims.benefit;

import java.time.LocalDate;

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

    @Override
    public String toString() {
        return "StudyingChild[" + level + ", " + yearsDone + "]";
    }
}
