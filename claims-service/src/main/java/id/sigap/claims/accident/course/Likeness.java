package id.sigap.claims.accident.course;

import id.sigap.claims.jkk.AccidentCause;
import java.time.Duration;
import java.time.Instant;

/** How alike what two people told of the same victim is. The place is no part of it: people describe places too differently. */
public enum Likeness {
    /** One accident, linked at once. */
    SAME,
    /** An officer looks. */
    NEAR,
    OTHER;

    /**
     * @param sameWithin  so close in time that it is the same
     * @param nearWithin  so close that somebody should look
     */
    public record Window(Duration sameWithin, Duration nearWithin) {
        public Window {
            if (sameWithin.isNegative() || nearWithin.compareTo(sameWithin) < 0) {
                throw new IllegalArgumentException("what is the same is near too");
            }
        }
    }

    /** Alike whichever of the two is asked about. A disease is never the same as an accident. */
    public static Likeness of(Instant one, AccidentCause oneCause, Instant other, AccidentCause otherCause, Window window) {
        Duration apart = Duration.between(one, other).abs();
        if (apart.compareTo(window.nearWithin()) > 0) {
            return OTHER;
        }
        boolean kindDiffers = (oneCause == AccidentCause.DISEASE) != (otherCause == AccidentCause.DISEASE);
        return kindDiffers || apart.compareTo(window.sameWithin()) > 0 ? NEAR : SAME;
    }
}
