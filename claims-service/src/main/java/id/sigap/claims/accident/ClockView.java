package id.sigap.claims.accident;

import id.sigap.claims.accident.course.DueTime;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline as it stands now. */
@Schema(name = "AccidentClock")
record ClockView(@Schema(description = "The last instant that is in time; null where the deadline of that day is not known") Instant dueAt,
        @Schema(description = "Null while it has not come") Instant doneAt, @Schema(description = "Whole hours left, or that were left", examples = "31") long hoursLeft,
        @Schema(description = "Hours late, the begun one among them", examples = "0") long hoursLate, boolean late,
        @Schema(description = "What that means", examples = "reported on 2026-11-28 at 10:15 WIB") String meaning) {

    static ClockView of(Instant due, Instant done, Instant now, String meaning) {
        if (due == null) {
            return new ClockView(null, done, 0, 0, false, meaning);
        }
        DueTime time = new DueTime(due, done);
        return new ClockView(due, done, time.hoursLeft(now), time.hoursLate(now), time.late(now), meaning);
    }
}
