package id.sigap.claims.accident.course;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that has to be done by a time.
 *
 * @param due  the last instant that is in time
 * @param done null while it is not done
 */
public record DueTime(Instant due, Instant done) {

    public boolean late(Instant now) {
        return counted(now).isAfter(due);
    }

    /** Whole hours that were left when it was done, or are left now; 0 once it is late. */
    public long hoursLeft(Instant now) {
        return late(now) ? 0 : Duration.between(counted(now), due).toHours();
    }

    /** Hours by which it was or is late, the begun one among them; 0 while it is in time. */
    public long hoursLate(Instant now) {
        return late(now) ? Duration.between(due, counted(now)).plusHours(1).minusNanos(1).toHours() : 0;
    }

    private Instant counted(Instant now) {
        return done == null ? now : done;
    }
}
