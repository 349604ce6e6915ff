package id.sigap.biometric.template;

import java.time.Duration;
import java.time.Instant;

/**
 * How old an enrolled face is.
 *
 * @param enrolledAt when the first picture was taken
 * @param renewedAt  when the face that is compared with was made
 */
public record FaceAge(Instant enrolledAt, Instant renewedAt) {

    /** The gap that a comparison now has to bridge. */
    public Duration gap(Instant now) {
        return now.isBefore(renewedAt) ? Duration.ZERO : Duration.between(renewedAt, now);
    }

    /** Whether a new enrolment is advisable. */
    public boolean old(Instant now, Duration after) {
        return gap(now).compareTo(after) > 0;
    }
}
